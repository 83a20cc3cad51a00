package org.duijie.messaging.retention;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/**
 * Rows of a table that are not kept for ever; a bean of the module that owns the table. How long they are kept is the
 * setting {@code duijie.retention.keep-for.<table>}.
 *
 * @param table its name, in settings and metrics as well
 * @param deletion SQL that deletes at most {@code ?2} rows of those that were over before {@code ?1}, and waits for no row that
 *     somebody else has locked
 * @param applies whether rows are left to it; not where somebody else takes them away
 */
public record Retention(String table, String deletion, boolean applies) {

    /**
     * The usual way: by a condition on the table's rows, in any order.
     *
     * @param over SQL that is true of a row that was over before {@code ?1}; needs an index
     */
    public static Retention of(String table, String over) {
        String deletion = """
                delete from %1$s where ctid = any(array(
                    select ctid from %1$s where %2$s limit ?2 for update skip locked))
                """.formatted(table, over);
        return new Retention(table, deletion, true);
    }

    /** Deletes at most so many in the current transaction; gives how many. */
    public Uni<Integer> delete(Instant overBefore, int most) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(deletion)
                .setParameter(1, overBefore)
                .setParameter(2, most)
                .executeUpdate());
    }
}
