package org.duijie.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.stack.AtOnce;
import org.duijie.stack.Part;
import org.duijie.stack.Server;
import org.duijie.stack.ServerState;
import org.duijie.stack.process.Folders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands as people type them, on the real servers; the services have their own tests. Each test makes for itself
 * what it begins with. In this order most of it is there already: a start of everything costs twenty seconds of processor
 * time.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherIT {

    @TempDir
    static Path folder;

    private static Launcher launcher;

    @BeforeAll
    static void makeAHomeThatSharesTheFetchedServers() throws IOException {
        launcher = Launcher.in(folder);
    }

    @AfterAll
    static void stopEverything() throws Exception {
        if (launcher != null) {
            launcher.run("down", "--wipe");
        }
    }

    @Test
    @Order(3)
    void startsEverythingOnceHoweverOftenItIsAsked() throws Exception {
        // Given
        launcher.run("down");

        // When
        var first = launcher.start("up", "--detach");
        var second = launcher.start("up", "--detach");

        // Then
        assertThat(first.result()).satisfies(Launcher.Result::requireSuccess);
        assertThat(second.result()).satisfies(Launcher.Result::requireSuccess);
        var processes = processes();
        assertThat(launcher.run("up", "--detach").output()).contains("was running");
        assertThat(processes()).isEqualTo(processes);
        assertThat(launcher.run("status")).satisfies(Launcher.Result::requireSuccess);
    }

    @Test
    @Order(5)
    void startsAgainWhatDiedAndReplacesWhatHangs() throws Exception {
        // Given
        launcher.run("up", "--detach").requireSuccess();
        var before = processes();
        // It would be the first to start Kafka again.
        new Supervisor(launcher.settings()).end();
        server(Part.KAFKA).kill();
        Files.writeString(folder.resolve("run/kafka.pid"), before.get("kafka") + " 1@00000000");
        server(Part.POSTGRES).pause();
        assertThat(launcher.run("status"))
                .satisfies(status -> assertThat(status.exitCode()).isEqualTo(1))
                .satisfies(
                        status -> assertThat(status.output()).contains("died").contains("no answer"));

        // When
        var up = launcher.run("up", "--detach");

        // Then
        up.requireSuccess();
        assertThat(up.output()).contains("it had died").contains("it did not answer");
        assertThat(processes().get("keycloak")).isEqualTo(before.get("keycloak"));
        assertThat(processes().get("kafka")).isNotEqualTo(before.get("kafka"));
        assertThat(processes().get("postgres")).isNotEqualTo(before.get("postgres"));
    }

    @Test
    @Order(8)
    void startsAgainWhatEndsAfterItHasReturnedAndSaysSo() throws Exception {
        // Given
        launcher.run("up", "--detach").requireSuccess();
        long before = server(Part.POSTGRES).pid();

        // When
        ProcessHandle.of(before).orElseThrow().destroyForcibly();

        // Then
        await().atMost(Duration.ofSeconds(30))
                .until(() -> server(Part.POSTGRES).state() == ServerState.RUNNING
                        && server(Part.POSTGRES).pid() != before
                        && server(Part.POSTGRES).isReady());
        assertThat(launcher.run("status").output())
                .containsPattern("postgres +ready .* started again 1 times")
                .contains("supervisor        starts again what ends");
        launcher.run("down").requireSuccess();
        assertThat(servers()).noneMatch(Server::isRunning);
        assertThat(new Supervisor(launcher.settings()).process()).isEmpty();
    }

    @Test
    @Order(7)
    void stopsEverythingAtCtrlC() throws Exception {
        // Given
        var up = launcher.start("up");
        up.awaitOutput("Ctrl-C stops everything");

        // When
        up.interrupt();

        // Then
        up.result();
        assertThat(servers()).noneMatch(Server::isRunning);
    }

    @Test
    @Order(9)
    void leavesNothingBehindAtCtrlCWhileItStarts() throws Exception {
        // Given
        launcher.run("down").requireSuccess();
        Path module = launcher.settings().root().resolve("demand-service");
        FakeService.build(module);
        var up = launcher.start("up");
        await().atMost(Duration.ofMinutes(1)).until(() -> server(Part.KAFKA).isRunning());

        // When
        up.interrupt();

        // Then
        assertThat(up.result().output()).contains("Stopping").doesNotContain("Ready after");
        Folders.delete(module);
        assertThat(processesOfTheFolder()).isEmpty();
        assertThat(launcher.run("status").output()).doesNotContain("ready", "died");
    }

    @Test
    @Order(10)
    void startsNothingAgainThatDownHasStopped() throws Exception {
        // Given
        launcher.run("up", "--detach").requireSuccess();
        new Supervisor(launcher.settings()).end();
        var output = new ByteArrayOutputStream();
        var watch = new Watch(new LocalSystem(launcher.settings()), new Console(new PrintStream(output)));
        ProcessHandle.of(server(Part.KAFKA).pid()).orElseThrow().destroyForcibly();
        await().until(() -> server(Part.KAFKA).state() == ServerState.DIED);

        // When: as at the end of down, with a part left for which the one who looks after it has a plan
        new SystemRun(launcher.settings()).end();

        // Then
        CompletableFuture<Void> looking = AtOnce.begin(() -> {
            watch.untilAllAreGone(() -> false);
            return null;
        });
        assertThat(looking).succeedsWithin(Duration.ofSeconds(10));
        assertThat(output.toString()).contains("Everything was stopped.");
        assertThat(server(Part.KAFKA).isRunning()).isFalse();
    }

    @Test
    @Order(6)
    void startsAgainInTheForegroundWhatEndsUntilItIsStoppedElsewhere() throws Exception {
        // Given
        var up = launcher.start("up");
        up.awaitOutput("Ctrl-C stops everything");
        ProcessHandle.of(server(Part.KAFKA).pid()).orElseThrow().destroyForcibly();
        up.awaitOutput("kafka             ended; it is started again in 1 s");
        up.awaitOutput("was started again");
        assertThat(server(Part.KAFKA).isReady()).isTrue();

        // When
        launcher.run("down").requireSuccess();

        // Then
        assertThat(up.result().output()).contains("Everything was stopped.");
    }

    @Test
    @Order(4)
    void printsATokenAndNothingElse() throws Exception {
        launcher.run("up", "--detach").requireSuccess();
        assertThat(launcher.run("token", "company").output()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\\R");
        assertThat(launcher.run("token", "stranger"))
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(1))
                .satisfies(refused -> assertThat(refused.output()).isEmpty())
                .satisfies(refused -> assertThat(refused.errors()).contains("stranger"));
    }

    @Test
    @Order(2)
    void namesEveryTakenPortAndTheVariableThatChangesIt() throws Exception {
        launcher.run("down").requireSuccess();
        try (var kafka = new ServerSocket(launcher.port("DUIJIE_KAFKA_PORT"));
                var keycloak = new ServerSocket(launcher.port("DUIJIE_KEYCLOAK_PORT"))) {
            // When
            var up = launcher.run("up", "--detach");

            // Then
            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.errors())
                    .contains("port " + kafka.getLocalPort() + " of kafka", "DUIJIE_KAFKA_PORT")
                    .contains("port " + keycloak.getLocalPort() + " of keycloak", "DUIJIE_KEYCLOAK_PORT");
            assertThat(servers()).noneMatch(Server::isRunning);
        }
    }

    @Test
    @Order(1)
    void saysWhichPartFailedWithTheEndOfItsLog() throws Exception {
        // Given
        launcher.run("down", "--wipe").requireSuccess();
        Path cluster = Files.createDirectories(folder.resolve("data/postgres/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "9\n");

        // When
        var up = launcher.run("up", "--detach");

        // Then
        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.errors())
                .contains("postgres ended with status", "Last lines of", "postgres.log")
                .contains("./duijie down stops it");
        assertThat(server(Part.KAFKA).isRunning()).isTrue();
        launcher.run("down", "--wipe").requireSuccess();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static Map<String, Long> processes() {
        return servers().collect(Collectors.toMap(Server::name, Server::pid));
    }

    private static Server server(Part part) {
        return servers()
                .filter(server -> server.name().equals(part.label()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Server> servers() {
        return new LocalSystem(launcher.settings()).components().stream().map(Component::server);
    }

    /** Of whatever is told of the folder when it is started; not the launcher's commands, which this test starts itself. */
    private static List<String> processesOfTheFolder() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(folder.toString()))
                .filter(line -> !line.contains(Main.class.getName()))
                .toList();
    }
}
