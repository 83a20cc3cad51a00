package org.duijie.web.parameters;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an operation does not know, that come twice, or that say nothing where a number, a code, an id or a
 * time is said: a filter misspelt or left empty would filter nothing.
 */
class KnownParametersFilter {
    private final Map<Method, SortedMap<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        EncodedQuery.requireText(request.getUriInfo().getRequestUri().getRawQuery());
        SortedMap<String, Class<?>> allowed = known.computeIfAbsent(operation.getResourceMethod(), KnownParameters::of);
        given.forEach((name, values) -> {
            if (!allowed.containsKey(name)) {
                throw ProblemException.of(
                        ProblemCode.UNKNOWN_PARAMETER,
                        name,
                        allowed.isEmpty() ? "-" : String.join(", ", allowed.keySet()));
            }
            if (values.size() > 1) {
                throw ProblemException.of(ProblemCode.DOUBLE_PARAMETER, name);
            }
            requireValue(name, values, allowed.get(name));
        });
    }

    /** Jakarta REST takes an empty value for none, and the default in its place. */
    private static void requireValue(String name, List<String> values, Class<?> type) {
        boolean isEmpty = values.stream().allMatch(value -> value == null || value.isEmpty());
        if (isEmpty && ParameterConverters.reads(type)) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, name, "", ParameterConverters.expected(type));
        }
    }
}
