package org.duijie.contracts.demands;

/** A published demand will soon be no longer valid: unless it is renewed, it expires after its {@code validUntil}. */
public record DemandExpiryDue(DemandState demand) implements DemandEvent {}
