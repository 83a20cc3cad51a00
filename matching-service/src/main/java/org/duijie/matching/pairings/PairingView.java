package org.duijie.matching.pairings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.records.identity.Caller;

/**
 * A pairing as a caller sees it.
 *
 * @param allowedSteps decisions that this caller could take now
 */
record PairingView(@JsonUnwrapped Pairing pairing, List<String> allowedSteps) {
    static PairingView of(StoredPairing stored, Caller caller, Instant now) {
        return new PairingView(stored.publicState(now), stored.stepsFor(stored.sideOf(caller)));
    }
}
