package org.duijie.contracts.pairings;

/** One side or the matcher changed, and with it a pairing on the table. */
public record PairingRescored(Pairing pairing, double previousScore) implements PairingEvent {}
