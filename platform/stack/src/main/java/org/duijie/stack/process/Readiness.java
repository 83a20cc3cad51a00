package org.duijie.stack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * When a server counts as ready.
 *
 * @param expectation what must happen, in words that fit after "expected"
 * @param check throws, with a reason, as long as it does not happen
 * @param limit how long it may take from the start of the process
 */
public record Readiness(String expectation, Check check, Duration limit) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

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

    private static void requireOk(URI address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IOException(status + " from " + address);
            }
        }
    }
}
