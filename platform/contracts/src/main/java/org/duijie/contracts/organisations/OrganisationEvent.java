package org.duijie.contracts.organisations;

import java.util.UUID;
import org.duijie.contracts.Event;

/** A fact about an organisation. */
public sealed interface OrganisationEvent extends Event permits OrganisationRegistered, OrganisationChanged {

    OrganisationState organisation();

    @Override
    default UUID aggregateId() {
        return organisation().id();
    }

    @Override
    default long sequence() {
        return organisation().version();
    }
}
