package org.duijie.matching.pairings;

import java.util.UUID;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.pairings.Decision;

/**
 * A pair that one of its sides has declined.
 *
 * @param side who declined
 * @param kept whether only the demand's side and the park know of it
 */
public record Decline(UUID demandId, UUID outcomeId, Decision.Side side, DeclineReason reason, boolean kept) {}
