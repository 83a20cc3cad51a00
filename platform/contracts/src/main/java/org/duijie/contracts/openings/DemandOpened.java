package org.duijie.contracts.openings;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.Event;

/** The park read of a confidential demand what it keeps to itself, elsewhere than in demand-service. Told once, never changed. */
public record DemandOpened(Opening opening) implements Event {

    @Override
    public UUID aggregateId() {
        return opening.id();
    }

    @Override
    public long sequence() {
        return opening.version();
    }

    @Override
    public List<UUID> organisationIds() {
        return List.of(opening.organisationId());
    }
}
