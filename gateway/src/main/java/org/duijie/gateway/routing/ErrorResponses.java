package org.duijie.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.duijie.records.problems.Problem;
import org.duijie.web.problems.ProblemWriter;

/** Answers of the gateway in place of a service's. */
@Singleton
class ErrorResponses {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final ProblemWriter problems;

    ErrorResponses(Vertx vertx, ProblemWriter problems) {
        this.vertx = vertx;
        this.problems = problems;
    }

    /** Answers the request, unless the caller has gone. */
    void refuse(HttpServerRequest request, Problem problem) {
        if (!request.response().closed()) {
            problems.write(request, problem);
            discardRest(request);
        }
    }

    /** What {@link #refuse} would answer, for somebody else to send. */
    ProblemWriter.Answer answer(HttpServerRequest request, Problem problem) {
        return problems.answer(request, problem);
    }

    /**
     * Lets the rest of the body go by, for a while. Closing at once would lose the caller the answer: a connection
     * closed on data that nobody has read is a reset, and the answer goes with it.
     */
    void discardRest(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        request.resume();
        vertx.setTimer(PATIENCE.toMillis(), late -> {
            // A stream of HTTP/2 holds nobody else up, and its connection is not its own.
            if (!request.isEnded() && request.version() != HttpVersion.HTTP_2) {
                request.connection().close();
            }
        });
    }
}
