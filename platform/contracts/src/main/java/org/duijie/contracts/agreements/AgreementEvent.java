package org.duijie.contracts.agreements;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.Event;

/** A fact about an agreement. */
public sealed interface AgreementEvent extends Event
        permits AgreementSigned, AgreementMilestoneReached, AgreementClosed {

    AgreementState agreement();

    @Override
    default UUID aggregateId() {
        return agreement().id();
    }

    @Override
    default long sequence() {
        return agreement().version();
    }

    @Override
    default List<UUID> organisationIds() {
        return agreement().organisationIds();
    }
}
