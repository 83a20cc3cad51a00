package org.duijie.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duijie.stack.process.ProcessIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two Java processes of one run, which ends by being killed. */
class RunServersIT {

    /** Has the name of Maven's main class on its command line, starts the same command twice and goes on living. */
    private static final List<String> MAVEN = List.of(
            "/bin/sh",
            "-c",
            "\"$@\" & \"$@\" & wait; exec >&-; read end",
            "org.codehaus.plexus.classworlds.launcher.Launcher");

    @TempDir
    Path home;

    @Test
    void processesOfARunShareAServerThatOutlivesThemAndEndsWithTheRun() throws Exception {
        // Given
        for (String fetched : List.of("servers", "cache")) {
            Files.createSymbolicLink(
                    home.resolve(fetched), Files.createDirectories(Home.folder().resolve(fetched)));
        }

        // When
        var maven = start();
        long first;
        long second;
        try (var said = new BufferedReader(new InputStreamReader(maven.getInputStream()))) {
            first = Long.parseLong(said.readLine());
            second = Long.parseLong(said.readLine());

            // Then
            assertThat(second).isEqualTo(first);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(maven.children()).isEmpty());
            assertThat(ProcessIdentity.of(first)).isPresent();
        } finally {
            maven.destroyForcibly();
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ProcessIdentity.of(first)).isEmpty());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(home.resolve("tests")).isEmptyDirectory());
    }

    private Process start() throws IOException {
        var command = new ArrayList<>(MAVEN);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Module.class.getName(),
                home.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Asks for the database of its run and says which process that is. */
    static final class Module {

        private Module() {}

        public static void main(String[] arguments) {
            var run = RunServers.ofThisRun(Path.of(arguments[0])).orElseThrow();
            run.start(Set.of(Part.POSTGRES));
            System.out.println(run.servers().define(Part.POSTGRES).postgres().pid());
        }
    }
}
