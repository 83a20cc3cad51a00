package org.duijie.contracts.demands;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.Event;

/** A fact about a demand. */
public sealed interface DemandEvent extends Event
        permits DemandPublished,
                DemandRevised,
                DemandStatusChanged,
                DemandWithdrawn,
                DemandExpiryDue,
                DemandConfidentialText,
                DemandCommonMembers {

    DemandState demand();

    @Override
    default UUID aggregateId() {
        return demand().id();
    }

    @Override
    default long sequence() {
        return demand().version();
    }

    @Override
    default List<UUID> organisationIds() {
        return List.of(demand().organisationId());
    }
}
