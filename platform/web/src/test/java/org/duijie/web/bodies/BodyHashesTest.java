package org.duijie.web.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.mutiny.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.duijie.messaging.background.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BodyHashesTest {
    private static final Vertx VERTX = Vertx.vertx();

    private final BodyHashes hashes = new BodyHashes(new Workers(VERTX));

    @AfterAll
    static void stop() {
        VERTX.closeAndAwait();
    }

    @Test
    void theEventLoopIsFreeWhileALongBodyIsHashed() throws Exception {
        Told told = hashOnEventLoop(new byte[20 * 1024 * 1024]);

        assertThat(told.atOnce()).isFalse();
        assertThat(told.onEventLoop()).isTrue();
    }

    @Test
    void aShortBodyIsHashedAtOnce() throws Exception {
        Told told = hashOnEventLoop("abc".getBytes(UTF_8));

        assertThat(told.atOnce()).isTrue();
        // FIPS 180-2, B.1.
        assertThat(told.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void whatStandsBeforeABodyTellsItFromOthers() {
        byte[] body = "abc".getBytes(UTF_8);

        assertThat(hashes.of("a".getBytes(UTF_8), body).await().indefinitely())
                .isEqualTo(hashes.of("aabc".getBytes(UTF_8)).await().indefinitely())
                .isNotEqualTo(hashes.of(body).await().indefinitely());
    }

    /** Whether the hash was there before the loop went on, and whether it came there. */
    private record Told(String hash, boolean atOnce, boolean onEventLoop) {}

    private Told hashOnEventLoop(byte[] body) throws Exception {
        CompletableFuture<Told> told = new CompletableFuture<>();
        VERTX.runOnContext(() -> {
            boolean[] wentOn = {false};
            hashes.of(body)
                    .subscribe()
                    .with(
                            hash -> told.complete(new Told(hash, !wentOn[0], Context.isOnEventLoopThread())),
                            told::completeExceptionally);
            wentOn[0] = true;
        });
        return told.get(30, TimeUnit.SECONDS);
    }
}
