package org.duijie.matching.pairings;

import java.util.UUID;
import org.duijie.contracts.codes.DeclineReason;

/** A pair that one of its sides has declined. */
public record Decline(UUID demandId, UUID outcomeId, DeclineReason reason) {}
