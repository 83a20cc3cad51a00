package org.duijie.roadshow.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.duijie.records.problems.ProblemException;
import org.duijie.roadshow.reading.RoadshowLine;
import org.duijie.roadshow.reading.RoadshowView;
import org.duijie.roadshow.roadshows.RoadshowContent;
import org.duijie.roadshow.roadshows.Roadshows;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.MergePatchOf;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.records.VersionedResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/roadshows}: planning, reading, change. */
@Path(RoadshowsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class RoadshowsResource {
    static final String PATH = "/api/v1/roadshows";

    private final PlanRoadshow planRoadshow;
    private final ChangeRoadshow changeRoadshow;
    private final Roadshows roadshows;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    RoadshowsResource(
            PlanRoadshow planRoadshow,
            ChangeRoadshow changeRoadshow,
            Roadshows roadshows,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.planRoadshow = planRoadshow;
        this.changeRoadshow = changeRoadshow;
        this.roadshows = roadshows;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /**
     * Plans a roadshow. It is announced at once, to everybody.
     *
     * @return planned, with Location and ETag
     */
    @POST
    @RolesAllowed(Role.PARK_OFFICER)
    @APIResponseSchema(value = RoadshowView.class, responseCode = "201")
    public Uni<Response> planRoadshow(RoadshowContent content, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        return idempotency.created(caller, key, new Idempotency.Request("plan-roadshow", content), () -> planRoadshow
                .plan(content, caller)
                .map(roadshow -> RoadshowView.of(roadshow, caller).createdIn(PATH)));
    }

    /**
     * Reads a roadshow.
     *
     * @return the roadshow, with ETag
     */
    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<RoadshowView>> readRoadshow(@PathParam("id") UUID id) {
        Caller caller = identity.caller();
        return roadshows.known(id, caller).map(roadshow -> VersionedResponse.of(RoadshowView.of(roadshow, caller)));
    }

    /**
     * Lists roadshows, newest first.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<RoadshowLine>>> listRoadshows(
            @Valid @BeanParam ListParameters parameters, @Context UriInfo request) {
        return roadshows
                .page(parameters.status, parameters.page())
                .map(page -> PageResponse.of(page.map(RoadshowLine::of), request));
    }

    /**
     * Changes a roadshow. Not once it is finished or cancelled.
     *
     * @return after the change, with ETag
     * @throws ProblemException {@code illegal-step}: it is finished or cancelled
     */
    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<RestResponse<RoadshowView>> changeRoadshow(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @MergePatchOf(RoadshowContent.class) ObjectNode patch) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> changeRoadshow.change(id, ifMatch, patch, caller))
                .map(roadshow -> VersionedResponse.of(RoadshowView.of(roadshow, caller)));
    }
}
