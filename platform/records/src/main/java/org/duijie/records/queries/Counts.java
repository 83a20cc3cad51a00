package org.duijie.records.queries;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the records of a list per value of what it can be narrowed by. */
public final class Counts {
    /** Values of one filter that are told, the most frequent ones. */
    private static final int MOST = 50;

    private Counts() {}

    /**
     * One filter.
     *
     * @param name as callers know it
     * @param expression of {@code r}, or of the source
     * @param source a join that the expression needs, or empty
     */
    public record Filter(String name, String expression, String source) {
        public Filter(String name, String expression) {
            this(name, expression, "");
        }
    }

    /** By the name of the filter, by value; within the narrowing of the query. */
    public static Uni<Map<String, Map<String, Long>>> of(ListQuery query, List<Filter> filters) {
        return Multi.createFrom()
                .iterable(filters)
                .onItem()
                .transformToUniAndConcatenate(
                        filter -> of(query, filter).map(counts -> Map.entry(filter.name(), counts)))
                .collect()
                .asList()
                .map(all -> {
                    Map<String, Map<String, Long>> byName = new LinkedHashMap<>();
                    all.forEach(entry -> byName.put(entry.getKey(), entry.getValue()));
                    return byName;
                });
    }

    private static Uni<Map<String, Long>> of(ListQuery query, Filter filter) {
        return Panache.getSession()
                .flatMap(session -> {
                    var counting = session.createSelectionQuery(
                            query.countsHql(filter.expression(), filter.source()), Object[].class);
                    query.values().forEach(counting::setParameter);
                    return counting.setMaxResults(MOST).getResultList();
                })
                .map(rows -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    rows.forEach(row -> counts.put(String.valueOf(row[0]), (Long) row[1]));
                    return counts;
                });
    }
}
