package org.duijie.demand.pooling;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.records.VersionedResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/pools}: demands put together into a common one. */
@Path(PoolsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
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

    /**
     * Asks companies to put their demands together into one common demand.
     *
     * @return the pool, with Location and ETag
     */
    @POST
    @RolesAllowed(Role.PARK_OFFICER)
    @APIResponseSchema(value = PoolView.class, responseCode = "201")
    public Uni<Response> createPool(PoolRequest request, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        return idempotency.created(caller, key, new Idempotency.Request("create-pool", request), () -> createPool
                .create(request, caller)
                .map(pool -> pool.view(caller).createdIn(PATH)));
    }

    /**
     * Lists pools, newest first: all to the park, to a company those with a demand of its own.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    public Uni<RestResponse<Items<PoolView>>> listPools(
            @Valid @BeanParam PageParameters parameters, @Context UriInfo request) {
        Caller caller = identity.caller();
        return pools.page(caller, parameters.page())
                .map(page -> PageResponse.of(page.map(pool -> pool.view(caller)), request));
    }

    /**
     * Reads a pool; to a company the demands of others are counted, not named.
     *
     * @return the pool, with ETag
     */
    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    public Uni<RestResponse<PoolView>> readPool(@PathParam("id") UUID id) {
        Caller caller = identity.caller();
        return pools.known(id, caller).map(pool -> VersionedResponse.of(pool.view(caller)));
    }
}
