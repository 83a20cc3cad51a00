package org.duijie.stack.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.duijie.stack.Server;
import org.duijie.stack.StackException;

/**
 * When a server counts as ready.
 *
 * @param expectation what must happen, in words that fit after "expected"
 * @param check throws, with a reason, as long as it does not happen
 * @param limit how long it may take from the start of the process
 */
public record Readiness(String expectation, Check check, Duration limit) {

    private static final int PATIENCE_MILLISECONDS = 5_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** One look at the server. */
    @FunctionalInterface
    public interface Check {
        void run() throws Exception;
    }

    /** A GET of each address is answered with 200. */
    public static Readiness http(Duration limit, URI... addresses) {
        return new Readiness(
                "200 from GET " + addresses[0],
                () -> {
                    for (URI address : addresses) {
                        requireOk(address);
                    }
                },
                limit);
    }

    private static void requireOk(URI address) throws IOException {
        // The plain old connection: it is asked many times a second while processors are busy with starting.
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLISECONDS);
        connection.setReadTimeout(PATIENCE_MILLISECONDS);
        connection.setRequestProperty("Connection", "close");
        try {
            int status = connection.getResponseCode();
            if (status != HttpURLConnection.HTTP_OK) {
                throw new IOException(status + " from " + address);
            }
        } finally {
            connection.disconnect();
        }
    }

    /** Looks once; says what is missing, if anything. */
    public Optional<String> whyNot() {
        try {
            check.run();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("an interruption");
        } catch (Exception e) {
            return Optional.of(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    /** Looks until the server is ready; says false when it ends before that, or takes longer than the limit. */
    public boolean comes(Server server, Duration limit) {
        var deadline = Instant.now().plus(limit);
        while (server.isRunning()) {
            if (whyNot().isEmpty()) {
                return server.isRunning();
            }
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return false;
    }

    /**
     * Looks until the server is ready. {@link StackException} when it takes too long, or when the server is no longer
     * there.
     *
     * @param server who is waited for
     * @param end how the server ended, once it has
     */
    public void await(Server server, Supplier<Optional<String>> end) throws InterruptedException {
        var deadline = Instant.now().plus(limit);
        var reason = whyNot();
        while (reason.isPresent()) {
            var ended = end.get();
            if (ended.isPresent()) {
                throw new StackException(server.name() + " " + ended.get() + " instead of becoming ready; expected "
                        + expectation + LogTail.shown(server.log()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StackException(server.name() + " was not ready within " + limit.toSeconds() + " s; expected "
                        + expectation + ", got " + reason.get() + LogTail.shown(server.log()));
            }
            // A pause between two looks of a bounded wait: a server does not tell when it is ready.
            Thread.sleep(BETWEEN_LOOKS);
            reason = whyNot();
        }
    }
}
