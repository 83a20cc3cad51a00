package org.duijie.contracts.pairings;

/** One side decided; the decision is the last of the pairing's. */
public record PairingDecided(Pairing pairing, Decision decision) implements PairingEvent {}
