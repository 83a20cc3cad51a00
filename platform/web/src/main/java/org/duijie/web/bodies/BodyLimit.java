package org.duijie.web.bodies;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.duijie.web.problems.ProblemWriter;

/**
 * Refuses a body that announces itself as too large before a byte of it is read, with a problem document. Of a body that
 * comes in chunks it says to who reads it how far to read.
 */
class BodyLimit {
    /** Before Quarkus' own check, which answers without a body. */
    private static final int FIRST = 1000;
    /** Behind Quarkus' own check ({@code RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT}), which knows one limit for all paths. */
    private static final int BEHIND = 1;

    private final BodyLimits limits;
    private final ProblemWriter problems;

    BodyLimit(BodyLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::checkAnnounced, FIRST);
        filters.register(this::limitChunks, BEHIND);
    }

    private void checkAnnounced(RoutingContext context) {
        String path = context.request().path();
        if (announced(context.request()) <= limits.of(path)) {
            context.next();
            return;
        }
        problems.write(context.request(), limits.problem(path));
    }

    private void limitChunks(RoutingContext context) {
        if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            context.put(
                    VertxHttpRecorder.MAX_REQUEST_SIZE_KEY,
                    limits.of(context.request().path()));
        }
        context.next();
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
