package org.duijie.acceptance.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duijie.acceptance.system.HostileBodies.Attempt;

/** Sends what is too much through the gateway, several at a time. */
final class HostileCaller implements AutoCloseable {
    private static final int AT_ONCE = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final RunningSystem system;

    HostileCaller(RunningSystem system) {
        this.system = system;
    }

    /** What each of them is answered. */
    List<Answer> send(List<Attempt> attempts) throws Exception {
        List<Future<Answer>> answers = attempts.stream()
                .map(attempt -> threads.submit(() -> send(attempt)))
                .toList();
        var all = new java.util.ArrayList<Answer>();
        for (Future<Answer> answer : answers) {
            all.add(answer.get());
        }
        return all;
    }

    private Answer send(Attempt attempt) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(system.gateway().resolve(attempt.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + system.token(attempt.user()))
                .header("Content-Type", attempt.type())
                .header("If-Match", "*")
                .method(attempt.method(), BodyPublishers.ofByteArray(attempt.body()))
                .build();
        HttpResponse<String> answer = answerTo(request);
        return new Answer(attempt.what(), answer.statusCode(), answer.body());
    }

    private HttpResponse<String> answerTo(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException closedMeanwhile) {
            try {
                // Who refuses a body may close the connection, at the moment when it is used again.
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException unanswered) {
                throw new UncheckedIOException(request.uri().toString(), unanswered);
            }
        }
    }

    @Override
    public void close() {
        threads.close();
        client.close();
    }
}
