package org.duijie.web.parameters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that an operation does not know, or that come twice: a filter misspelt would filter nothing. */
class KnownParametersFilter {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        EncodedQuery.requireText(request.getUriInfo().getRequestUri().getRawQuery());
        Set<String> allowed = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        given.forEach((name, values) -> {
            if (!allowed.contains(name)) {
                throw ProblemException.of(
                        ProblemCode.UNKNOWN_PARAMETER, name, allowed.isEmpty() ? "-" : String.join(", ", allowed));
            }
            if (values.size() > 1) {
                throw ProblemException.of(ProblemCode.DOUBLE_PARAMETER, name);
            }
        });
    }
}
