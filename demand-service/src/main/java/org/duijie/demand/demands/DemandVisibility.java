package org.duijie.demand.demands;

import java.util.EnumSet;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.records.VisibilityPolicy;

/** Which demands others than the company and the park may know of. */
final class DemandVisibility {
    static final VisibilityPolicy<DemandStatus> BY_STATUS = new VisibilityPolicy<>(
            DemandStatus.DRAFT,
            EnumSet.of(DemandStatus.PUBLISHED, DemandStatus.IN_TALKS, DemandStatus.CONTRACTED, DemandStatus.FULFILLED));

    private DemandVisibility() {}
}
