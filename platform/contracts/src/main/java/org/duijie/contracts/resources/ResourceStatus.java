package org.duijie.contracts.resources;

/** Life cycle of a resource. */
public enum ResourceStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
