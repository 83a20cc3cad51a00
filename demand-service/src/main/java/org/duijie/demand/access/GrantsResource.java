package org.duijie.demand.access;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.duijie.records.problems.ProblemException;
import org.duijie.records.queries.PageRequest;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/{id}/grants}: to whom a company opened its confidential demand. */
@Path("/api/v1/demands/{id}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class GrantsResource {
    private final GrantAccess grantAccess;
    private final Grants grants;
    private final AccessRecords records;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    GrantsResource(
            GrantAccess grantAccess,
            Grants grants,
            AccessRecords records,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.grantAccess = grantAccess;
        this.grants = grants;
        this.records = records;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /**
     * Lets another organisation read a confidential demand; 409 where it may already.
     *
     * @return the grant, with Location
     * @throws ProblemException {@code conflict}: the organisation may read it already;
     *     {@code invalid}: the platform knows no such organisation
     */
    @POST
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    @APIResponseSchema(value = GrantView.class, responseCode = "201")
    public Uni<Response> createGrant(
            @PathParam("id") UUID id, GrantRequest request, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        var same = new Idempotency.Request("grant-of-" + id, request);
        return idempotency.created(
                caller, key, same, () -> grantAccess.grant(id, request, caller).map(made -> GrantView.of(made)
                        .createdIn("/api/v1/demands/" + id + "/grants")));
    }

    /**
     * The grants of a demand, newest first, those taken back included; its company, park, auditor.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER, Role.AUDITOR})
    public Uni<RestResponse<Items<GrantView>>> listGrants(
            @PathParam("id") UUID id, @Valid @BeanParam PageParameters parameters, @Context UriInfo request) {
        PageRequest page = parameters.page();
        return records.readable(id, identity.caller())
                .flatMap(demand -> grants.page(id, page))
                .map(found -> PageResponse.of(found.map(GrantView::of), request));
    }

    /**
     * Takes a grant back: from now on the organisation sees the summary only.
     *
     * @return taken back, now or before
     */
    @DELETE
    @Path("/{grant}")
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    public Uni<RestResponse<Void>> revokeGrant(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> grantAccess.revoke(id, grant, caller))
                .replaceWith(RestResponse::noContent);
    }
}
