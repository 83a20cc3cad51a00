package org.duijie.demand.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.records.validation.Validation;

/** The park gives a demand back with what is to be changed. */
@ApplicationScoped
class ReturnDemand {
    private final Validation validation;
    private final Clock clock;

    ReturnDemand(Validation validation, Clock clock) {
        this.validation = validation;
        this.clock = clock;
    }

    Uni<Void> giveBack(Demand demand, Diagnosis diagnosis) {
        validation.check(diagnosis);
        demand.returnWith(diagnosis.remarks(), clock.instant());
        return Uni.createFrom().voidItem();
    }
}
