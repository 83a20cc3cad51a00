package org.duijie.contracts.pairings;

import java.time.Instant;

/**
 * A pairing was taken off the table without a decision.
 *
 * @param pooledAt where the demand has become part of a common demand, and is not paired apart: since when; else null
 */
public record PairingRetired(Pairing pairing, RetirementReason reason, Instant pooledAt) implements PairingEvent {}
