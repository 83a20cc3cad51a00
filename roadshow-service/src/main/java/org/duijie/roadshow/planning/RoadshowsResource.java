package org.duijie.roadshow.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.json.MergePatch;
import org.duijie.roadshow.reading.RoadshowExamples;
import org.duijie.roadshow.reading.RoadshowLine;
import org.duijie.roadshow.reading.RoadshowView;
import org.duijie.roadshow.roadshows.RoadshowContent;
import org.duijie.roadshow.roadshows.Roadshows;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/roadshows}: planning, reading, change. */
@Path(RoadshowsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class RoadshowsResource {
    static final String PATH = "/api/v1/roadshows";

    private final Planning planning;
    private final Roadshows roadshows;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    RoadshowsResource(Planning planning, Roadshows roadshows, Idempotency idempotency, CallerIdentity identity) {
        this.planning = planning;
        this.roadshows = roadshows;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(summary = "Plan a roadshow", description = "It is announced at once, to everybody.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RoadshowContent.class),
                            examples = @ExampleObject(name = "roadshow", value = RoadshowExamples.CONTENT)))
    @APIResponse(
            responseCode = "201",
            description = "Planned, with Location and ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RoadshowView.class),
                            examples = @ExampleObject(name = "roadshow", value = RoadshowExamples.VIEW)))
    public Uni<Response> plan(RoadshowContent content, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        planning.check().check(content);
        return idempotency.created(caller, key, new Idempotency.Request("plan-roadshow", content), () -> planning.plan()
                .plan(content, caller)
                .map(roadshow -> RoadshowView.of(roadshow, caller).createdIn(PATH)));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Read a roadshow")
    @APIResponse(
            responseCode = "200",
            description = "The roadshow, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RoadshowView.class),
                            examples = @ExampleObject(name = "roadshow", value = RoadshowExamples.VIEW)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        Caller caller = identity.caller();
        return roadshows.known(id, caller).map(roadshow -> RoadshowView.of(roadshow, caller)
                .toResponse());
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "List roadshows, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content =
                    @Content(
                            schema = @Schema(implementation = RoadshowLine.class),
                            examples = @ExampleObject(name = "page", value = RoadshowExamples.PAGE)))
    public Uni<Response> list(@BeanParam ListParameters parameters, @Context UriInfo request) {
        return roadshows
                .page(parameters.status(), parameters.page())
                .map(page -> PageResponse.of(page.map(RoadshowLine::of), request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(summary = "Change a roadshow", description = "Not once it is finished or cancelled.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            examples = @ExampleObject(name = "change", value = RoadshowExamples.CHANGE)))
    @APIResponse(
            responseCode = "200",
            description = "After the change, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RoadshowView.class),
                            examples = @ExampleObject(name = "roadshow", value = RoadshowExamples.VIEW)))
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ObjectNode patch) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> planning.change().change(id, ifMatch, patch, caller))
                .map(roadshow -> RoadshowView.of(roadshow, caller).toResponse());
    }
}
