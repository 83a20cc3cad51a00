package org.duijie.contracts.demands;

/** The whole text of a confidential demand, for matching alone; accompanies each of its public events, same version. */
public record DemandConfidentialText(DemandState demand) implements DemandEvent {}
