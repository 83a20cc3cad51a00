package org.duijie.contracts.resources;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.Event;

/** A fact about a shareable research resource. */
public sealed interface ResourceEvent extends Event permits ResourcePublished, ResourceRevised, ResourceWithdrawn {

    ResourceState resource();

    @Override
    default UUID aggregateId() {
        return resource().id();
    }

    @Override
    default long sequence() {
        return resource().version();
    }

    @Override
    default List<UUID> organisationIds() {
        return List.of(resource().organisationId());
    }
}
