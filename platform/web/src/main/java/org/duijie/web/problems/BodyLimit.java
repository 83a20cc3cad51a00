package org.duijie.web.problems;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that announces itself as too large before a byte of it is read, with a problem document. */
class BodyLimit {
    private static final String LIMIT = "quarkus.http.limits.max-body-size";
    /** Before Quarkus' own check, which answers without a body. */
    private static final int FIRST = 1000;

    private final long limit;
    private final ProblemWriter problems;

    BodyLimit(@ConfigProperty(name = LIMIT) MemorySize limit, ProblemWriter problems) {
        this.limit = limit.asLongValue();
        this.problems = problems;
    }

    static Problem problem() {
        long limit =
                ConfigProvider.getConfig().getValue(LIMIT, MemorySize.class).asLongValue();
        return Problem.of(ProblemCode.TOO_LARGE, limit);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        if (announced(context.request()) <= limit) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        problems.write(context.request(), Problem.of(ProblemCode.TOO_LARGE, limit))
                .onComplete(done -> context.request().connection().close());
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
