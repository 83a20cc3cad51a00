package org.duijie.demand.demands;

import java.util.EnumSet;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.records.VisibilityPolicy;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;

/** Which demands others than the company and the park may know of. */
final class DemandVisibility {
    static final VisibilityPolicy<DemandStatus> BY_STATUS = new VisibilityPolicy<>(
            DemandStatus.DRAFT,
            EnumSet.of(DemandStatus.PUBLISHED, DemandStatus.IN_TALKS, DemandStatus.CONTRACTED, DemandStatus.FULFILLED));

    /** The version of a demand that nobody has changed since it was written. */
    static final long AS_ENTERED = 1;

    /** What the park wrote for a company it knows of until the company makes it its own. */
    private static final String ENTERED = "(:park = true and r.enteredBy = :me and r.version = " + AS_ENTERED + ")";

    private DemandVisibility() {}

    static ListQuery list(Caller caller) {
        return BY_STATUS.list("Demand", caller, ENTERED);
    }
}
