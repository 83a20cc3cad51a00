package org.duijie.demand.demands;

import java.util.EnumSet;
import java.util.Set;
import org.duijie.contracts.demands.DemandStatus;

/** Which demands others than the company and the park may know of. */
final class DemandVisibility {
    static final Set<DemandStatus> SHOWN =
            EnumSet.of(DemandStatus.PUBLISHED, DemandStatus.IN_TALKS, DemandStatus.CONTRACTED, DemandStatus.FULFILLED);

    private DemandVisibility() {}
}
