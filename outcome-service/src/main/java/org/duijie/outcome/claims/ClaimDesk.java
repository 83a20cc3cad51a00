package org.duijie.outcome.claims;

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

/** What the doors of all claims do once one is asked for: listing, reading, steps. */
public final class ClaimDesk<C extends Claim<?>, V extends RecordView> {
    private final String entity;
    private final Claims<C> claims;
    private final BiFunction<C, Caller, V> view;

    /**
     * @param entity its name in queries
     * @param view the claim as the caller sees it
     */
    public ClaimDesk(String entity, Claims<C> claims, BiFunction<C, Caller, V> view) {
        this.entity = entity;
        this.claims = claims;
        this.view = view;
    }

    /** A page of the claims on a resource. */
    public Uni<RestResponse<Items<V>>> list(UUID resource, PageRequest page, UriInfo request, Caller caller) {
        return claims.page(entity, resource, caller, page)
                .map(found -> PageResponse.of(found.map(claim -> view.apply(claim, caller)), request));
    }

    /** One claim, with its ETag. */
    public Uni<RestResponse<V>> read(ClaimPath path, Caller caller) {
        return claims.known(path.resource(), path.id(), caller)
                .map(claim -> VersionedResponse.of(view.apply(claim, caller)));
    }

    /** One claim after a step, where the step is the caller's. */
    public Uni<RestResponse<V>> take(ClaimPath path, Caller caller, LifecycleStep<?> step, Consumer<C> action) {
        StepRunner<C, V> runner = StepRunner.showing((id, who) -> claims.lock(path.resource(), id, who), view);
        return runner.take(path.step(), caller, step, claim -> {
            action.accept(claim);
            return Uni.createFrom().voidItem();
        });
    }
}
