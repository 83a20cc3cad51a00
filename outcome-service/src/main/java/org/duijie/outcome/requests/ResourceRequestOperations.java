package org.duijie.outcome.requests;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.PageRequest;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.records.RecordView;
import org.duijie.web.records.StepRunner;
import org.duijie.web.records.VersionedResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** What the doors of all requests do once one is asked for: listing, reading, steps. */
public final class ResourceRequestOperations<C extends ResourceRequest<?>, V extends RecordView> {
    private final String entity;
    private final ResourceRequests<C> requests;
    private final BiFunction<C, Caller, V> view;

    /**
     * @param entity its name in queries
     * @param view the request as the caller sees it
     */
    public ResourceRequestOperations(String entity, ResourceRequests<C> requests, BiFunction<C, Caller, V> view) {
        this.entity = entity;
        this.requests = requests;
        this.view = view;
    }

    /** A page of the requests on a resource. */
    public Uni<RestResponse<Items<V>>> list(UUID resource, PageRequest page, UriInfo request, Caller caller) {
        return requests.page(entity, resource, caller, page)
                .map(found -> PageResponse.of(found.map(asked -> view.apply(asked, caller)), request));
    }

    /** One request, with its ETag. */
    public Uni<RestResponse<V>> read(ResourceRequestPath path, Caller caller) {
        return requests.known(path.resource(), path.id(), caller)
                .map(asked -> VersionedResponse.of(view.apply(asked, caller)));
    }

    /** One request after a step, where the step is the caller's. */
    public Uni<RestResponse<V>> take(
            ResourceRequestPath path, Caller caller, LifecycleStep<?> step, Consumer<C> action) {
        StepRunner<C, V> runner = StepRunner.showing((id, who) -> requests.lock(path.resource(), id, who), view);
        return runner.take(path.step(), caller, step, asked -> {
            action.accept(asked);
            return Uni.createFrom().voidItem();
        });
    }
}
