package org.duijie.web.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.duijie.records.problems.Problem;
import org.duijie.records.problems.ProblemCode;
import org.duijie.web.problems.ProblemWriter;

/**
 * Headers that come in more lines than one. Who asks, and which request it is again, is said once: whoever reads it next might take
 * the other word. Lines of conditions are one list (RFC 9110, 5.3), of which what reads them next would see the first alone.
 */
class DoubledHeaders {
    private static final int EARLY = 1500;
    private static final List<String> ONCE = List.of("Authorization", "Idempotency-Key");
    private static final List<String> LISTS = List.of("If-Match", "If-None-Match");

    private final ProblemWriter problems;

    DoubledHeaders(ProblemWriter problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        MultiMap headers = context.request().headers();
        Optional<String> doubled =
                ONCE.stream().filter(name -> headers.getAll(name).size() > 1).findFirst();
        if (doubled.isPresent()) {
            problems.write(context.request(), Problem.of(ProblemCode.DOUBLE_HEADER, doubled.get()));
            return;
        }
        LISTS.stream()
                .filter(name -> headers.getAll(name).size() > 1)
                .forEach(name -> headers.set(name, String.join(", ", headers.getAll(name))));
        context.next();
    }
}
