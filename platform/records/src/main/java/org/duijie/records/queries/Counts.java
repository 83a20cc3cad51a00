package org.duijie.records.queries;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the records of a list per value of what it can be narrowed by: as many as the list holds for that value. */
public final class Counts {
    /** Values of one filter that are told, the most frequent ones. */
    static final int MOST = 50;

    private Counts() {}

    /**
     * One filter.
     *
     * @param name as callers know it
     * @param expression of {@code r}, or of the source
     * @param source a join that the expression needs, or empty
     * @param spread what a value of it holds besides itself
     */
    public record Filter(String name, String expression, String source, Spread spread) {
        public Filter(String name, String expression) {
            this(name, expression, "");
        }

        public Filter(String name, String expression, String source) {
            this(name, expression, source, Spread.NONE);
        }

        /** Of a readiness level, 1 to 9, that holds all up to it; the expression is 0 where none is said. */
        public static Filter upTo(String name, String expression) {
            return new Filter(name, expression, "", Spread.UP_TO);
        }

        /** Of a readiness level, 1 to 9, that holds all from it on. */
        public static Filter from(String name, String expression) {
            return new Filter(name, expression, "", Spread.FROM);
        }

        /** Of a region (GB/T 2260), which holds those within it. */
        public static Filter within(String name, String expression) {
            return new Filter(name, expression, "", Spread.WITHIN);
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
                    // Of what is summed up afterwards all is needed; there are ten levels, and some thousand regions.
                    return filter.spread() == Spread.NONE
                            ? counting.setMaxResults(MOST).getResultList()
                            : counting.getResultList();
                })
                .map(rows -> {
                    Map<String, Long> counts = new LinkedHashMap<>();
                    rows.forEach(row -> counts.put(String.valueOf(row[0]), (Long) row[1]));
                    return filter.spread().of(counts);
                });
    }
}
