package org.duijie.records;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.duijie.messaging.faults.TransientFailures;
import org.jboss.logging.Logger;

/**
 * Goes through the records of one kind that something is due for. Every replica does; each record is locked and looked
 * at again before it is touched, so one replica does it and it is told of once.
 */
public final class DueRecords<R extends OwnedRecord> {
    private static final Logger LOG = Logger.getLogger(DueRecords.class);
    private static final int BATCH = 200;

    private final String name;
    private final Function<UUID, Uni<R>> lock;

    /**
     * @param name what the log calls them
     * @param lock the record, locked until the transaction ends
     */
    public DueRecords(String name, Function<UUID, Uni<R>> lock) {
        this.name = name;
        this.lock = lock;
    }

    /**
     * One round over all that is due; a transient failure ends it until the next.
     *
     * @param due finds so many of those that are due
     * @param still whether a record, now that it is locked, is still due
     * @param act acts on one that is
     */
    public Uni<Void> go(Function<Integer, Uni<List<R>>> due, Predicate<R> still, Function<R, Uni<Void>> act) {
        return batch(
                        due,
                        record -> still.test(record)
                                ? act.apply(record)
                                : Uni.createFrom().voidItem())
                .onFailure(TransientFailures::isTransient)
                .invoke(failure -> LOG.warnf("%s=postponed cause=unavailable: %s", name, failure))
                .onFailure(TransientFailures::isTransient)
                .recoverWithNull();
    }

    private Uni<Void> batch(Function<Integer, Uni<List<R>>> due, Function<R, Uni<Void>> act) {
        return Panache.withSession(() -> due.apply(BATCH)
                        .map(found -> found.stream().map(OwnedRecord::id).toList()))
                .flatMap(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> one(id, act))
                        .collect()
                        .asList()
                        .flatMap(done -> done.size() < BATCH ? Uni.createFrom().voidItem() : batch(due, act)));
    }

    private Uni<R> one(UUID id, Function<R, Uni<Void>> act) {
        return Panache.withTransaction(() -> lock.apply(id).call(act::apply));
    }
}
