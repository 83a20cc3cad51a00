package org.duijie.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchdogTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path home;

    private Path folder;
    private Process owner;
    private Process server;
    private Process stranger;

    @BeforeEach
    void startThem() throws IOException {
        folder = Files.createDirectory(home.resolve("owner's folder"));
        owner = sleeping();
        server = sleeping();
        stranger = sleeping();
        Files.createDirectory(folder.resolve("run"));
        remember("server", ProcessIdentity.of(server.pid()).orElseThrow());
        // A server that died, whose number was given to somebody else.
        remember("died", new ProcessIdentity(stranger.pid(), "1@00000000"));
    }

    @AfterEach
    void endThem() {
        owner.destroyForcibly();
        server.destroyForcibly();
        stranger.destroyForcibly();
    }

    private static Process sleeping() throws IOException {
        return new ProcessBuilder("sleep", "600").start();
    }

    private void remember(String name, ProcessIdentity process) throws IOException {
        Files.writeString(folder.resolve("run").resolve(name + ".pid"), process.toString());
    }

    @Test
    void killsTheServersOfAnOwnerThatIsGoneAndNobodyElse() throws IOException {
        // Given
        Watchdog.over(folder, ProcessIdentity.of(owner.pid()).orElseThrow());
        assertThat(server.isAlive()).isTrue();

        // When
        owner.destroyForcibly();

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(folder).doesNotExist());
        assertThat(server.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
    }
}
