package org.duijie.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.duijie.gateway.routing.rules.UnambiguousPath;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.web.problems.ProblemWriter;

/** Finds nothing behind a path that could mean two things, whoever it would lead to. */
class UnambiguousPathFilter {
    /** Before everything else that looks at the path. */
    private static final int FIRST = 2000;

    private final ProblemWriter problems;

    UnambiguousPathFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        if (UnambiguousPath.is(context.request().path())) {
            context.next();
        } else {
            problems.write(context.request(), Problem.of(ProblemCode.NOT_FOUND));
        }
    }
}
