package org.duijie.contracts.pairings;

/**
 * A pairing moved on, or back, by what its two sides did together: they meet, they signed, or what they had arranged fell
 * through. Decisions and retirements have events of their own.
 */
public record PairingStateChanged(Pairing pairing, PairingState previousState) implements PairingEvent {}
