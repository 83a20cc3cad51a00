package org.duijie.web.metrics;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.web.problems.ProblemWriter;

/**
 * Keeps the paths that callers invent out of the labels of {@code http.server.requests}: each would be a series, and memory, for
 * good. A filter of meters would come too late, since Micrometer remembers what it was asked for, too. Methods that HTTP does not
 * have are refused here and not counted ({@link KnownMethods}).
 */
public class RequestLabels {
    /** Before everything else: whatever becomes of the request, it is counted. */
    private static final int FIRST = 3000;

    /** Where no operation and no route says what it is. */
    private static final String UNMATCHED = "/unmatched";

    /** Under this name Quarkus looks for the path with its placeholders. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private final ProblemWriter problems;

    RequestLabels(ProblemWriter problems) {
        this.problems = problems;
    }

    /** Says by which name the path of a request is counted. */
    public static void template(RoutingContext context, String path) {
        ((HttpServerRequestInternal) context.request()).context().putLocal(TEMPLATE, path);
    }

    void register(@Observes Filters filters) {
        filters.register(this::label, FIRST);
    }

    private void label(RoutingContext context) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(context);
        if (metric != null) {
            metric.setTemplatePath(UNMATCHED);
        }
        if (KnownMethods.include(context.request().method().name())) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.ALLOW, KnownMethods.allowed());
        problems.write(context.request(), Problem.of(ProblemCode.METHOD_NOT_ALLOWED));
    }
}
