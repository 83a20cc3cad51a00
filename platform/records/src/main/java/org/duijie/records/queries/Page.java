package org.duijie.records.queries;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items newest first
 * @param next where the page after it begins; null where nothing follows
 */
public record Page<T>(List<T> items, Cursor next) {

    /** Makes a page of one more item than wanted: the surplus one tells that there is a next page. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, UUID> id) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, new Cursor(id.apply(items.getLast())));
    }

    /** Reads the page that is wanted of a query that is in its order and begins where the page does. */
    public static <T> Uni<Page<T>> read(PanacheQuery<T> found, PageRequest page, Function<T, UUID> id) {
        return found.range(0, page.limit()).list().map(items -> of(items, page.limit(), id));
    }

    public <U> Page<U> map(Function<T, U> form) {
        return new Page<>(items.stream().map(form).toList(), next);
    }
}
