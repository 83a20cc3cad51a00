package org.duijie.matching.pairings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.records.identity.Caller;

/**
 * A pairing as a caller sees it: one of its sides, or the park.
 *
 * @param remarks what the sides said with their decisions, in the order in which they were made
 * @param allowedSteps decisions that this caller could take now
 * @param knownToOtherSide of a confidential demand, for its side and the park: false where only they know of the pairing, which rests
 *     on what the demand keeps to itself; the university hears of it when the company accepts it
 */
record PairingView(
        @JsonUnwrapped Pairing pairing,
        List<DecisionRemark> remarks,
        List<String> allowedSteps,
        Boolean knownToOtherSide) {
    static PairingView of(StoredPairing stored, Caller caller, Instant now) {
        return new PairingView(
                stored.stateFor(caller, now),
                stored.decisionsFor(caller).stream()
                        .filter(entry -> entry.text() != null && !entry.text().isBlank())
                        .map(DecisionRemark::of)
                        .toList(),
                stored.stepsFor(stored.sideOf(caller)),
                stored.isKnownToOtherSide(caller));
    }

    /** What one side said to the other. */
    record DecisionRemark(Decision.Side side, Instant at, String text) {
        static DecisionRemark of(PairingDecisions.Entry entry) {
            return new DecisionRemark(entry.decision().side(), entry.decision().decidedAt(), entry.text());
        }
    }
}
