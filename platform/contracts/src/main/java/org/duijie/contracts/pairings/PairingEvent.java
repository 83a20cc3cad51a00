package org.duijie.contracts.pairings;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.Event;

/** A fact about a pairing. */
public sealed interface PairingEvent extends Event
        permits PairingProposed, PairingRescored, PairingDecided, PairingStateChanged, PairingOverdue, PairingRetired {

    Pairing pairing();

    @Override
    default UUID aggregateId() {
        return pairing().id();
    }

    @Override
    default long sequence() {
        return pairing().version();
    }

    @Override
    default List<UUID> organisationIds() {
        return List.of(pairing().demandOrganisationId(), pairing().outcomeOrganisationId());
    }
}
