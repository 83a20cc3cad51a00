package org.duijie.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.duijie.records.problems.Problem;
import org.duijie.web.problems.ProblemWriter;

/** Answers of the gateway in place of a service's. */
@Singleton
class ErrorResponses {
    private final ProblemWriter problems;

    ErrorResponses(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Answers the request, unless the caller has gone. */
    void refuse(HttpServerRequest request, Problem problem) {
        if (!request.response().closed()) {
            problems.write(request, problem);
        }
    }

    /** What {@link #refuse} would answer, for somebody else to send. */
    ProblemWriter.Answer answer(HttpServerRequest request, Problem problem) {
        return problems.answer(request, problem);
    }
}
