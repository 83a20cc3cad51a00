package org.duijie.contracts.pairings;

/** A demand and an outcome were found to fit. */
public record PairingProposed(Pairing pairing) implements PairingEvent {}
