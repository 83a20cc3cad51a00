package org.duijie.demand.pooling;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/pools}: demands put together into a common one. */
@Path(PoolsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class PoolsResource {
    static final String PATH = "/api/v1/demands/pools";

    private final CreatePool createPool;
    private final Pools pools;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    PoolsResource(CreatePool createPool, Pools pools, Idempotency idempotency, CallerIdentity identity) {
        this.createPool = createPool;
        this.pools = pools;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(summary = "Asks companies to put their demands together into one common demand")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PoolRequest.class),
                            examples = @ExampleObject(name = "pool", value = PoolExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The pool, with Location and ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = PoolView.class),
                            examples = @ExampleObject(name = "pool", value = PoolExamples.VIEW)))
    public Uni<Response> create(PoolRequest request, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        return idempotency.created(caller, key, new Idempotency.Request("create-pool", request), () -> createPool
                .create(request, caller)
                .map(pool -> pool.view(caller).createdIn(PATH)));
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    @Operation(summary = "Lists pools, newest first: all to the park, to a company those with a demand of its own")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content = @Content(examples = @ExampleObject(name = "page", value = PoolExamples.PAGE)))
    public Uni<Response> list(@BeanParam PageParameters parameters, @Context UriInfo request) {
        Caller caller = identity.caller();
        return pools.page(caller, parameters.page())
                .map(page -> PageResponse.of(page.map(pool -> pool.view(caller)), request));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    @Operation(summary = "Reads a pool; to a company the demands of others are counted, not named")
    @APIResponse(
            responseCode = "200",
            description = "The pool, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = PoolView.class),
                            examples = @ExampleObject(name = "pool", value = PoolExamples.VIEW)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        Caller caller = identity.caller();
        return pools.known(id, caller).map(pool -> pool.view(caller).toResponse());
    }
}
