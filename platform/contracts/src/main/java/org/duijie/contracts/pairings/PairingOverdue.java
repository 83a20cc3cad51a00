package org.duijie.contracts.pairings;

import java.util.List;

/**
 * The due time of a pairing has passed without a decision; told once per step.
 *
 * @param awaiting the sides that have yet to decide
 */
public record PairingOverdue(Pairing pairing, List<Decision.Side> awaiting) implements PairingEvent {
    public PairingOverdue {
        awaiting = awaiting == null ? List.of() : List.copyOf(awaiting);
    }
}
