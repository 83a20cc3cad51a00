package org.duijie.contracts.demands;

/** A demand was published and seeks outcomes. */
public record DemandPublished(DemandState demand) implements DemandEvent {}
