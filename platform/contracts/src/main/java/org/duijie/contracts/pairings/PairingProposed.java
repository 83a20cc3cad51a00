package org.duijie.contracts.pairings;

/** A demand and an outcome were found to fit, for the first time or again after the pairing was retired. */
public record PairingProposed(Pairing pairing) implements PairingEvent {}
