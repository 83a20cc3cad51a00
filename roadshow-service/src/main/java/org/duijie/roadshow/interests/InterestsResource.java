package org.duijie.roadshow.interests;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.contracts.roadshows.Interest;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/roadshows/{id}/releases/{releaseId}/interests}: who is interested in a release. */
@Path("/api/v1/roadshows/{id}/releases/{releaseId}/interests")
@Produces(MediaType.APPLICATION_JSON)
class InterestsResource {
    private static final String EXAMPLE = """
            {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97bd21", "releaseId": "01a0c6a4-8480-7d0e-8b91-0562ae97bd11",
             "organisationId": "019a0000-0000-7000-8000-000000000004", "expressedAt": "2027-03-18T02:00:00Z"}""";

    private final ExpressInterest expressInterest;
    private final ReadInterests readInterests;
    private final CallerIdentity identity;

    InterestsResource(ExpressInterest expressInterest, ReadInterests readInterests, CallerIdentity identity) {
        this.expressInterest = expressInterest;
        this.readInterests = readInterests;
        this.identity = identity;
    }

    @POST
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Express interest in a release: 201 the first time, 200 with the same answer from then on")
    @APIResponse(
            responseCode = "201",
            description = "The first time",
            content =
                    @Content(
                            schema = @Schema(implementation = Interest.class),
                            examples = @ExampleObject(name = "interest", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "From then on",
            content =
                    @Content(
                            schema = @Schema(implementation = Interest.class),
                            examples = @ExampleObject(name = "interest", value = EXAMPLE)))
    public Uni<Response> express(@PathParam("id") UUID id, @PathParam("releaseId") UUID releaseId) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> expressInterest.express(id, releaseId, caller))
                .map(expressed -> Response.status(expressed.isNew() ? Response.Status.CREATED : Response.Status.OK)
                        .entity(expressed.interest())
                        .build());
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Who is interested; for the park of the roadshow and the owner of what was released")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content =
                    @Content(
                            schema = @Schema(implementation = Interest.class),
                            examples = @ExampleObject(name = "page", value = "{\"items\": [" + EXAMPLE + "]}")))
    public Uni<Response> list(
            @PathParam("id") UUID id,
            @PathParam("releaseId") UUID releaseId,
            @BeanParam PageParameters parameters,
            @Context UriInfo request) {
        return readInterests
                .page(id, releaseId, identity.caller(), parameters.page())
                .map(found -> PageResponse.of(found, request));
    }
}
