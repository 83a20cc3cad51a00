package org.duijie.outcome.sharedresources;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.contracts.resources.DatasetState;
import org.duijie.contracts.resources.ExpertState;
import org.duijie.contracts.resources.FacilityState;
import org.duijie.contracts.resources.ResourcePublished;
import org.duijie.contracts.resources.ResourceRevised;
import org.duijie.contracts.resources.ResourceState;
import org.duijie.contracts.resources.ResourceWithdrawn;
import org.duijie.messaging.outbox.Outbox;

/** Tells the world of shared resources, each time in their whole state; how to reach a person is no part of it. */
@ApplicationScoped
public class ResourceEvents {
    private final Outbox outbox;

    ResourceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public Uni<Void> published(SharedResource resource) {
        return outbox.append(new ResourcePublished(stateOf(resource)));
    }

    public Uni<Void> revised(SharedResource resource) {
        return outbox.append(new ResourceRevised(stateOf(resource)));
    }

    public Uni<Void> withdrawn(SharedResource resource) {
        return outbox.append(new ResourceWithdrawn(stateOf(resource)));
    }

    private static ResourceState stateOf(SharedResource resource) {
        ResourceContent content = resource.content();
        return new ResourceState(
                resource.id(),
                resource.version(),
                resource.kind(),
                content.name(),
                content.keywords(),
                content instanceof ExpertContent expert
                        ? new ExpertState(expert.title(), expert.fields(), expert.biography())
                        : null,
                content instanceof FacilityContent facility ? stateOf(facility) : null,
                content instanceof DatasetContent dataset
                        ? new DatasetState(dataset.description(), dataset.size(), dataset.format(), dataset.terms())
                        : null,
                resource.organisationId(),
                content.visibility(),
                resource.status(),
                resource.publishedAt());
    }

    private static FacilityState stateOf(FacilityContent facility) {
        return new FacilityState(
                facility.model(),
                facility.location(),
                facility.region(),
                facility.capabilities(),
                facility.chargePerHour());
    }
}
