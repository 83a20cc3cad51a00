package org.duijie.web.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.web.problems.ProblemWriter;

/** Refuses a request that says twice who asks: whoever reads it next might take the other word. */
class OneAuthorization {
    private static final int EARLY = 1500;

    private final ProblemWriter problems;

    OneAuthorization(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        if (context.request().headers().getAll(HttpHeaders.AUTHORIZATION).size() <= 1) {
            context.next();
        } else {
            problems.write(context.request(), Problem.of(ProblemCode.DOUBLE_HEADER, "Authorization"));
        }
    }
}
