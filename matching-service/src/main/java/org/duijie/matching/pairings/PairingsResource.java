package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.duijie.matching.rematching.RematchRun;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.records.VersionedResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/pairings}. */
@Path("/api/v1/pairings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
@Cancellable(false)
class PairingsResource {
    private final Pairings pairings;
    private final DecidePairing decidePairing;
    private final RematchRun rematchRun;
    private final CallerIdentity identity;
    private final Clock clock;

    PairingsResource(
            Pairings pairings,
            DecidePairing decidePairing,
            RematchRun rematchRun,
            CallerIdentity identity,
            Clock clock) {
        this.pairings = pairings;
        this.decidePairing = decidePairing;
        this.rematchRun = rematchRun;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Lists the pairings that the caller may know of, newest first unless sorted.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    public Uni<RestResponse<Items<PairingView>>> listPairings(
            @Valid @BeanParam PairingParameters parameters,
            @Valid @BeanParam PageParameters page,
            @Context UriInfo request) {
        Caller caller = identity.caller();
        return pairings.page(caller, parameters.filter(), page.page())
                .map(found -> found.map(pairing -> PairingView.of(pairing, caller, clock.instant())))
                .map(found -> PageResponse.of(found, request));
    }

    /**
     * Reads a pairing.
     *
     * @return the pairing, with its ETag
     */
    @GET
    @Path("/{id}")
    @WithSession
    public Uni<RestResponse<PairingView>> readPairing(@PathParam("id") UUID id) {
        Caller caller = identity.caller();
        return pairings.known(id, caller).map(pairing -> answer(pairing, caller));
    }

    /**
     * Accepts or declines a pairing for one side. A decline also ends talks that both had accepted: demand and outcome are free
     * again where no others are left. A decline moves the demand's ranking before the answer: pairs like
     * the declined one sink, and the next best takes its place.
     *
     * @return the pairing after the decision, with its ETag
     * @throws ProblemException {@code illegal-step}: this side cannot decide so now
     */
    @POST
    @Path("/{id}/decisions")
    public Uni<RestResponse<PairingView>> decidePairing(@PathParam("id") UUID id, DecisionRequest request) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> decidePairing.decide(id, request, caller))
                // Before the answer, so that who declines sees the new order at once.
                .call(pairing -> rematchRun.now(DecidePairing.touched(pairing)))
                .map(pairing -> answer(pairing, caller));
    }

    private RestResponse<PairingView> answer(StoredPairing pairing, Caller caller) {
        PairingView view = PairingView.of(pairing, caller, clock.instant());
        return VersionedResponse.of(view, view.pairing().version());
    }
}
