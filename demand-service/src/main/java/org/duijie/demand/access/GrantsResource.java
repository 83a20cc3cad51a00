package org.duijie.demand.access;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import org.duijie.records.queries.PageRequest;
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

/** {@code /api/v1/demands/{id}/grants}: to whom a company opened its confidential demand. */
@Path("/api/v1/demands/{id}/grants")
@Produces(MediaType.APPLICATION_JSON)
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

    @POST
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Lets another organisation read a confidential demand; 409 where it may already")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GrantRequest.class),
                            examples = @ExampleObject(name = "grant", value = AccessExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The grant, with Location",
            content =
                    @Content(
                            schema = @Schema(implementation = GrantView.class),
                            examples = @ExampleObject(name = "grant", value = AccessExamples.GRANT)))
    public Uni<Response> grant(
            @PathParam("id") UUID id, GrantRequest request, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        var same = new Idempotency.Request("grant-of-" + id, request);
        return idempotency.created(
                caller, key, same, () -> grantAccess.grant(id, request, caller).map(made -> GrantView.of(made)
                        .createdIn("/api/v1/demands/" + id + "/grants")));
    }

    @GET
    @WithSession
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER, Role.AUDITOR})
    @Operation(summary = "The grants of a demand, newest first, those taken back included; its company, park, auditor")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content = @Content(examples = @ExampleObject(name = "grants", value = AccessExamples.GRANTS)))
    public Uni<Response> list(
            @PathParam("id") UUID id, @BeanParam PageParameters parameters, @Context UriInfo request) {
        PageRequest page = parameters.page();
        return records.readable(id, identity.caller())
                .flatMap(demand -> grants.page(id, page))
                .map(found -> PageResponse.of(found.map(GrantView::of), request));
    }

    @DELETE
    @Path("/{grant}")
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Takes a grant back: from now on the organisation sees the summary only")
    @APIResponse(responseCode = "204", description = "Taken back, now or before")
    public Uni<Response> revoke(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> grantAccess.revoke(id, grant, caller))
                .replaceWith(() -> Response.noContent().build());
    }
}
