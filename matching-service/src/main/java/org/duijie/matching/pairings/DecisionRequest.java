package org.duijie.matching.pairings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.pairings.Decision;

/**
 * A decision as a side sends it.
 *
 * @param reason needed with {@code DECLINE}
 * @param text needed with the reason {@code OTHER}; the other side, the members of a common demand and the park read it, nobody else
 */
record DecisionRequest(
        @NotNull Decision.Verdict verdict,
        DeclineReason reason,
        @Size(max = 500) String text) {}
