package org.duijie.contracts.pairings;

/** A pairing was taken off the table without a decision. */
public record PairingRetired(Pairing pairing, RetirementReason reason) implements PairingEvent {}
