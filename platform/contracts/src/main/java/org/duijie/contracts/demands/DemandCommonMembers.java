package org.duijie.contracts.demands;

/**
 * A common demand (共性需求) with whose demands it stands for, for matching alone. It accompanies each event of one that is not
 * confidential; of a confidential one {@link DemandConfidentialText} says it.
 */
public record DemandCommonMembers(DemandState demand) implements DemandEvent {}
