package org.duijie.gateway.routing;

import static org.awaitility.Awaitility.await;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** An answer of a size that nobody would keep in memory, written as fast as it is taken. */
final class Flood {
    static final long ENDLESS = 256L * 1024 * 1024;
    private static final Buffer CHUNK = Buffer.buffer(new byte[64 * 1024]);

    private final AtomicLong written = new AtomicLong();
    private volatile boolean over;

    void begin(HttpServerRequest request) {
        HttpServerResponse response = request.response().setChunked(true);
        response.exceptionHandler(gone -> over = true);
        response.closeHandler(gone -> over = true);
        pour(response);
    }

    private void pour(HttpServerResponse response) {
        while (!over && !response.writeQueueFull() && written.get() < ENDLESS) {
            response.write(CHUNK);
            written.addAndGet(CHUNK.length());
        }
        response.drainHandler(room -> pour(response));
    }

    /** How much was written when no more was taken. */
    long awaitStandstill() {
        AtomicLong last = new AtomicLong(-1);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(500, TimeUnit.MILLISECONDS)
                .until(() -> last.getAndSet(written.get()) == written.get());
        return written.get();
    }

    boolean isOver() {
        return over;
    }
}
