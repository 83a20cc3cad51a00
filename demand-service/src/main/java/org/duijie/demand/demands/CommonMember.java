package org.duijie.demand.demands;

import java.util.UUID;

/** A demand that a common one stands for. */
public record CommonMember(UUID demandId, UUID organisationId) {}
