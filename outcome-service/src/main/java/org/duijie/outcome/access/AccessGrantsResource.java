package org.duijie.outcome.access;

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
import java.time.Clock;
import java.util.UUID;
import org.duijie.outcome.access.rules.AccessStep;
import org.duijie.outcome.claims.ClaimDesk;
import org.duijie.outcome.claims.ClaimPath;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/datasets/{resource}/access}: asking for access, and the answers. */
@Path("/api/v1/datasets/{resource}/access")
@Produces(MediaType.APPLICATION_JSON)
class AccessGrantsResource {
    private final RequestAccess requestAccess;
    private final ClaimDesk<AccessGrant> desk;
    private final Idempotency idempotency;
    private final CallerIdentity identity;
    private final Clock clock;

    AccessGrantsResource(
            RequestAccess requestAccess,
            AccessGrants accessGrants,
            Idempotency idempotency,
            CallerIdentity identity,
            Clock clock) {
        this.requestAccess = requestAccess;
        this.desk = new ClaimDesk<>("AccessGrant", accessGrants, AccessView::of);
        this.idempotency = idempotency;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    @Operation(
            summary = "Asks for access under the terms as they are now; 409 where the organisation has asked already")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AccessRequest.class),
                            examples = @ExampleObject(name = "access", value = AccessExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The access, with Location and ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessView.class),
                            examples = @ExampleObject(name = "access", value = AccessExamples.VIEW)))
    public Uni<Response> request(
            @PathParam("resource") UUID resource, AccessRequest request, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        var same = new Idempotency.Request("access-of-" + resource, request);
        return idempotency.created(caller, key, same, () -> requestAccess
                .request(resource, request, caller)
                .map(made -> AccessView.of(made, caller)
                        .createdIn("/api/v1/datasets/{resource}/access".replace("{resource}", resource.toString()))));
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Lists them, newest first: all to the host and the park, to others their own")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessView.class),
                            examples = @ExampleObject(name = "page", value = AccessExamples.PAGE)))
    public Uni<Response> list(
            @PathParam("resource") UUID resource, @BeanParam PageParameters parameters, @Context UriInfo request) {
        return desk.list(resource, parameters.page(), request, identity.caller());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Reads one; for who asked, the host and the park")
    @APIResponse(
            responseCode = "200",
            description = "With ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessView.class),
                            examples = @ExampleObject(name = "access", value = AccessExamples.VIEW)))
    public Uni<Response> read(@BeanParam ClaimPath path) {
        return desk.read(path, identity.caller());
    }

    @POST
    @Path("/{id}/grant")
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Grants access under the terms accepted; the host")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessView.class),
                            examples = @ExampleObject(name = "access", value = AccessExamples.VIEW)))
    public Uni<Response> grant(@BeanParam ClaimPath path) {
        return take(AccessStep.GRANT, path);
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Refuses a request; the host")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessView.class),
                            examples = @ExampleObject(name = "access", value = AccessExamples.VIEW)))
    public Uni<Response> refuse(@BeanParam ClaimPath path) {
        return take(AccessStep.REFUSE, path);
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Takes a grant back; the host")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessView.class),
                            examples = @ExampleObject(name = "access", value = AccessExamples.VIEW)))
    public Uni<Response> revoke(@BeanParam ClaimPath path) {
        return take(AccessStep.REVOKE, path);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Gives a request or grant back; who asked for it")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = AccessView.class),
                            examples = @ExampleObject(name = "access", value = AccessExamples.VIEW)))
    public Uni<Response> cancel(@BeanParam ClaimPath path) {
        return take(AccessStep.CANCEL, path);
    }

    private Uni<Response> take(AccessStep step, ClaimPath path) {
        Caller caller = identity.caller();
        return desk.take(path, caller, claim -> claim.take(step, caller, clock.instant()));
    }
}
