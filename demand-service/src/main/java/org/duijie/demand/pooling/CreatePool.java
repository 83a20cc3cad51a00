package org.duijie.demand.pooling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.messaging.Ids;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.Validation;

/** The park asks companies to put their demands together. */
@ApplicationScoped
class CreatePool {
    private final Pools pools;
    private final Demands demands;
    private final Validation validation;
    private final Ids ids;
    private final Clock clock;

    CreatePool(Pools pools, Demands demands, Validation validation, Ids ids, Clock clock) {
        this.pools = pools;
        this.demands = demands;
        this.validation = validation;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Pool> create(PoolRequest request, Caller caller) {
        validation.check(request);
        return demands.list("id in ?1 order by id", request.demandIds())
                .invoke(found -> requireAll(found, request, caller))
                .flatMap(found -> pools.persist(Pool.of(ids.next(), request, found, caller, clock.instant())));
    }

    private static void requireAll(List<Demand> found, PoolRequest request, Caller caller) {
        boolean all = found.size() == request.demandIds().size()
                && found.stream().allMatch(demand -> demand.isKnownTo(caller) && demand.isPoolable());
        if (!all) {
            throw ProblemException.invalid(new ViolationCollector()
                    .expect(
                            "demandIds",
                            false,
                            "demands that are submitted, returned, published or in talks, and in no common demand")
                    .violations());
        }
    }
}
