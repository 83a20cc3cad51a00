package org.duijie.contracts.demands;

/** A published demand moved on in its life cycle (talks, contract, fulfilment, expiry). */
public record DemandStatusChanged(DemandState demand, DemandStatus previousStatus) implements DemandEvent {}
