package org.duijie.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import org.duijie.stack.local.RunFolders;
import org.duijie.stack.process.ProcessIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a killed test run leaves behind does not stay. */
class KilledRunIT {

    @TempDir
    Path runs;

    @Test
    void stopsTheServersOfARunThatWasKilledAndNoOthers() throws Exception {
        // Given
        var alive = new RunFolders(runs).create();
        var killed = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dduijie.home=" + Home.folder(),
                        ShortRun.class.getName(),
                        runs.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long server;
        try (var said = new BufferedReader(new InputStreamReader(killed.getInputStream()))) {
            server = Long.parseLong(said.readLine());
            killed.destroyForcibly().waitFor();
        }
        assertThat(ProcessIdentity.of(server)).isPresent();

        // When
        new RunFolders(runs).cleanUp();

        // Then
        assertThat(ProcessIdentity.of(server)).isEmpty();
        assertThat(runs).isDirectoryContaining(alive::equals);
        assertThat(runs.toFile().list()).hasSize(1);
    }

    /** Starts a database in a run folder of its own, says which process it is, and waits to be killed. */
    static final class ShortRun {

        private ShortRun() {}

        public static void main(String[] arguments) throws InterruptedException {
            var folder = new RunFolders(Path.of(arguments[0])).create();
            var stack = Stack.start(StackOptions.forTests(Home.folder(), folder).with(Part.POSTGRES));
            System.out.println(stack.postgres().pid());
            Thread.currentThread().join();
        }
    }
}
