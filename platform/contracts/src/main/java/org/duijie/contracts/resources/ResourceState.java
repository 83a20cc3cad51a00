package org.duijie.contracts.resources;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;

/**
 * A resource as others may see it. Of {@code expert}, {@code facility} and {@code dataset} the one of its kind is there.
 *
 * @param version version of the resource, from 1, raised by every change
 * @param name name of the person or facility, title of the data set
 * @param visibility never {@code CONFIDENTIAL}: readers of the topic see all of it
 */
public record ResourceState(
        UUID id,
        long version,
        ResourceKind kind,
        String name,
        List<String> keywords,
        ExpertState expert,
        FacilityState facility,
        DatasetState dataset,
        UUID organisationId,
        Visibility visibility,
        ResourceStatus status,
        Instant publishedAt) {

    public ResourceState {
        keywords = keywords == null ? List.of() : List.copyOf(keywords);
    }
}
