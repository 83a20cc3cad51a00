package org.duijie.outcome.sharedresources.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.messaging.Ids;
import org.duijie.outcome.sharedresources.ResourceContent;
import org.duijie.outcome.sharedresources.ResourceEvents;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.outcome.sharedresources.SharedResources;
import org.duijie.outcome.sharedresources.WithdrawResource;
import org.duijie.outcome.sharedresources.rules.ResourceStep;
import org.duijie.records.identity.Caller;
import org.duijie.records.json.MergePatch;
import org.duijie.records.queries.PageRequest;
import org.duijie.records.validation.Validation;
import org.duijie.records.versions.Novelty;
import org.duijie.records.versions.Versions;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.duijie.web.records.VersionedResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** What the doors of all kinds do: creation, reading, change, publication, withdrawal. */
@ApplicationScoped
class SharedResourceOperations {
    private final SharedResources resources;
    private final WithdrawResource withdrawResource;
    private final ResourceEvents events;
    private final Idempotency idempotency;
    private final Validation validation;
    private final Ids ids;
    private final Clock clock;

    SharedResourceOperations(
            SharedResources resources,
            WithdrawResource withdrawResource,
            ResourceEvents events,
            Idempotency idempotency,
            Validation validation,
            Ids ids,
            Clock clock) {
        this.resources = resources;
        this.withdrawResource = withdrawResource;
        this.events = events;
        this.idempotency = idempotency;
        this.validation = validation;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What the kinds differ in.
     *
     * @param form the fields of the kind
     */
    record Kind<C extends ResourceContent>(ResourceKind kind, Class<C> form) {}

    <C extends ResourceContent> Uni<Response> create(String path, Kind<C> kind, C content, String key, Caller caller) {
        validation.check(content);
        var request = new Idempotency.Request("create-" + content.kind(), content);
        return idempotency.created(caller, key, request, () -> resources
                .persist(SharedResource.draft(ids.next(), caller.organisationId(), content, clock.instant()))
                .map(resource -> ResourceView.of(resource, kind.form(), caller).createdIn(path)));
    }

    <C extends ResourceContent> Uni<RestResponse<ResourceView<C>>> read(Kind<C> kind, UUID id, Caller caller) {
        return resources
                .known(kind.kind(), id, caller)
                .map(resource -> VersionedResponse.of(ResourceView.of(resource, kind.form(), caller)));
    }

    <C extends ResourceContent> Uni<RestResponse<Items<ResourceView<C>>>> list(
            Kind<C> kind, ResourceParameters parameters, PageRequest page, UriInfo request, Caller caller) {
        return resources
                .page(kind.kind(), caller, parameters.filter(), page)
                .map(found ->
                        PageResponse.of(found.map(resource -> ResourceView.line(resource, kind.form())), request));
    }

    Uni<Map<String, Map<String, Long>>> counts(Kind<?> kind, ResourceParameters parameters, Caller caller) {
        return resources.counts(kind.kind(), caller, parameters.filter());
    }

    /** The change of one resource: what it is based on, and the merge patch. */
    record Change(UUID id, String ifMatch, ObjectNode patch) {}

    <C extends ResourceContent> Uni<RestResponse<ResourceView<C>>> change(Kind<C> kind, Change change, Caller caller) {
        return Panache.withTransaction(() -> resources
                        .lock(kind.kind(), change.id(), caller)
                        .call(resource -> {
                            resource.requireOwner(caller);
                            Versions.require(change.ifMatch(), resource.version());
                            Novelty novelty = resource.change(
                                    changed(resource, change.patch(), kind.form()), caller, clock.instant());
                            return novelty != Novelty.TOLD || resource.status() == ResourceStatus.DRAFT
                                    ? Uni.createFrom().voidItem()
                                    : events.revised(resource);
                        })
                        .map(resource -> ResourceView.of(resource, kind.form(), caller)))
                .map(VersionedResponse::of);
    }

    private <C extends ResourceContent> C changed(SharedResource resource, ObjectNode patch, Class<C> form) {
        return validation.check(MergePatch.apply(form.cast(resource.content()), patch, form, validation::violations));
    }

    <C extends ResourceContent> Uni<RestResponse<ResourceView<C>>> publish(
            Kind<C> kind, StepRequest request, Caller caller) {
        return steps(kind).take(request, caller, ResourceStep.PUBLISH, resource -> {
            resource.publish(clock.instant());
            return events.published(resource);
        });
    }

    <C extends ResourceContent> Uni<RestResponse<ResourceView<C>>> withdraw(
            Kind<C> kind, StepRequest request, Caller caller) {
        return steps(kind).take(request, caller, ResourceStep.WITHDRAW, withdrawResource::withdraw);
    }

    /** Deletes a draft, with the slots that were opened of it. */
    Uni<RestResponse<Void>> delete(String path, Kind<?> kind, StepRequest request, Caller caller) {
        return idempotency.deleted(caller, path + "/" + request.id(), () -> resources
                .lock(kind.kind(), request.id(), caller)
                .invoke(resource -> {
                    resource.requireOwner(caller);
                    Versions.allow(request.ifMatch(), resource.version());
                    resource.requireDeletable(caller);
                })
                .flatMap(resources::delete));
    }

    private <C extends ResourceContent> StepRunner<SharedResource, ResourceView<C>> steps(Kind<C> kind) {
        return StepRunner.showing(
                (id, caller) -> resources.lock(kind.kind(), id, caller),
                (resource, caller) -> ResourceView.of(resource, kind.form(), caller));
    }
}
