package org.duijie.contracts.demands;

/** A published demand was taken back by its company. */
public record DemandWithdrawn(DemandState demand) implements DemandEvent {}
