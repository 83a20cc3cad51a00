package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.duijie.matching.rematching.RematchRun;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.versions.Versions;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/pairings}. */
@Path("/api/v1/pairings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
@Tag(name = "Pairings", description = "Demands and outcomes judged worth a look")
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

    @GET
    @WithSession
    @Operation(summary = "Lists the pairings that the caller may know of, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link names the next one",
            content = @Content(examples = @ExampleObject(name = "page", value = PairingExamples.PAGE)))
    public Uni<Response> list(
            @QueryParam("demand") String demand,
            @QueryParam("outcome") String outcome,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context UriInfo request) {
        Caller caller = identity.caller();
        return pairings.page(
                        caller,
                        Parameters.id("demand", demand),
                        Parameters.id("outcome", outcome),
                        PageParameters.of(limit, after))
                .map(page -> page.map(pairing -> PairingView.of(pairing, caller, clock.instant())))
                .map(page -> PageResponse.of(page, request));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(summary = "Reads a pairing")
    @APIResponse(
            responseCode = "200",
            description = "The pairing, with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = PairingView.class),
                            examples = @ExampleObject(name = "pairing", value = PairingExamples.PAIRING)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        Caller caller = identity.caller();
        return pairings.known(id, caller).map(pairing -> answer(pairing, caller));
    }

    @POST
    @Path("/{id}/decisions")
    @Operation(
            summary = "Accepts or declines a pairing for one side",
            description = "A decline moves the demand's ranking before the answer: pairs like the declined one sink,"
                    + " and the next best takes its place.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples = @ExampleObject(name = "decline", value = PairingExamples.DECLINE)))
    @APIResponse(
            responseCode = "200",
            description = "The pairing after the decision, with its ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = PairingView.class),
                            examples = @ExampleObject(name = "pairing", value = PairingExamples.PAIRING)))
    @APIResponse(responseCode = "409", description = "illegal-step: this side cannot decide so now")
    public Uni<Response> decide(@PathParam("id") UUID id, DecisionRequest request) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> decidePairing.decide(id, request, caller))
                // Before the answer, so that who declines sees the new order at once.
                .call(pairing -> rematchRun.now(DecidePairing.touched(pairing)))
                .map(pairing -> answer(pairing, caller));
    }

    private Response answer(StoredPairing pairing, Caller caller) {
        return Response.ok(PairingView.of(pairing, caller, clock.instant()))
                .header(HttpHeaders.ETAG, Versions.etag(pairing.version()))
                .build();
    }
}
