package org.duijie.outcome.sharedresources;

import java.util.UUID;
import org.duijie.contracts.resources.ResourceStatus;

/**
 * What a list of resources is narrowed to; null where it is not.
 *
 * @param region GB/T 2260 code of where it is
 * @param text text that its fields hold
 */
public record ResourceFilter(ResourceStatus status, UUID organisationId, String region, String text) {}
