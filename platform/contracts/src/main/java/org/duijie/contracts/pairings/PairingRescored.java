package org.duijie.contracts.pairings;

/** One side or the matcher changed, and with it the score of a pairing on the table; or it is proposed again after it was retired. */
public record PairingRescored(Pairing pairing, double previousScore) implements PairingEvent {}
