package org.duijie.demand.expiry;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.messaging.faults.PassingFaults;
import org.jboss.logging.Logger;

/**
 * Goes through the demands that something is due for. Every replica does; each demand is locked and looked at again
 * before it is touched, so one replica does it and it is told of once.
 */
@ApplicationScoped
class Rounds {
    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final int BATCH = 200;

    private final Demands demands;

    Rounds(Demands demands) {
        this.demands = demands;
    }

    /**
     * One round over all that is due; a passing fault ends it until the next.
     *
     * @param due finds so many of those that are due
     * @param act acts on a locked demand, or leaves it where it is no longer due
     */
    Uni<Void> go(String name, Function<Integer, Uni<List<Demand>>> due, Function<Demand, Uni<Void>> act) {
        return batch(due, act)
                .onFailure(PassingFaults::passes)
                .invoke(failure -> LOG.warnf("%s=postponed cause=unavailable: %s", name, failure))
                .onFailure(PassingFaults::passes)
                .recoverWithNull();
    }

    private Uni<Void> batch(Function<Integer, Uni<List<Demand>>> due, Function<Demand, Uni<Void>> act) {
        return Panache.withSession(() -> due.apply(BATCH)
                        .map(found -> found.stream().map(Demand::id).toList()))
                .flatMap(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> one(id, act))
                        .collect()
                        .asList()
                        .flatMap(done -> done.size() < BATCH ? Uni.createFrom().voidItem() : batch(due, act)));
    }

    private Uni<Demand> one(UUID id, Function<Demand, Uni<Void>> act) {
        return Panache.withTransaction(() -> demands.lock(id).call(act::apply));
    }
}
