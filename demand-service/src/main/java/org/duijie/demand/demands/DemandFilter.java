package org.duijie.demand.demands;

import java.util.UUID;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.demands.DemandStatus;

/** What a list is narrowed to; null where it is not. */
public record DemandFilter(
        DemandStatus status,
        TechnologyField technologyField,
        String industryCode,
        String region,
        UUID organisationId,
        String text) {

    /** Whether it asks for what a confidential demand keeps to itself. */
    boolean looksInside() {
        return technologyField != null || industryCode != null || region != null;
    }
}
