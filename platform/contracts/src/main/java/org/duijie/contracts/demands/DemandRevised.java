package org.duijie.contracts.demands;

/** A published demand was changed; the state is the new version. */
public record DemandRevised(DemandState demand) implements DemandEvent {}
