package org.duijie.contracts.outcomes;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.Event;

/** A fact about an outcome. */
public sealed interface OutcomeEvent extends Event
        permits OutcomePublished, OutcomeRevised, OutcomeStatusChanged, OutcomeWithdrawn, OutcomeConfirmationDue {

    OutcomeState outcome();

    @Override
    default UUID aggregateId() {
        return outcome().id();
    }

    @Override
    default long sequence() {
        return outcome().version();
    }

    @Override
    default List<UUID> organisationIds() {
        return List.of(outcome().organisationId());
    }
}
