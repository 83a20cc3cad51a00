package org.duijie.outcome.sharedresources.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.outcome.sharedresources.ResourceContent;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.records.identity.Caller;
import org.duijie.web.records.RecordView;

/**
 * A resource as one caller may see it.
 *
 * @param content the fields of its kind; an expert's contact for the park and the own university alone
 * @param allowedSteps steps that this caller could take now
 */
public record ResourceView<C extends ResourceContent>(
        UUID id,
        long version,
        ResourceKind kind,
        UUID organisationId,
        ResourceStatus status,
        @JsonUnwrapped C content,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        List<String> allowedSteps)
        implements RecordView {

    /** As the caller sees it, with its steps. */
    public static <C extends ResourceContent> ResourceView<C> of(
            SharedResource resource, Class<C> form, Caller caller) {
        ResourceContent content = resource.isInside(caller)
                ? resource.content()
                : resource.content().forOthers();
        return of(resource, form.cast(content), resource.stepsFor(caller));
    }

    /** In a list: without contact, whoever asks, and without steps. */
    static <C extends ResourceContent> ResourceView<C> line(SharedResource resource, Class<C> form) {
        return of(resource, form.cast(resource.content().forOthers()), null);
    }

    private static <C extends ResourceContent> ResourceView<C> of(
            SharedResource resource, C content, List<String> steps) {
        return new ResourceView<>(
                resource.id(),
                resource.version(),
                resource.kind(),
                resource.organisationId(),
                resource.status(),
                content,
                resource.createdAt(),
                resource.updatedAt(),
                resource.publishedAt(),
                steps);
    }
}
