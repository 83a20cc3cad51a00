package org.duijie.roadshow.interests;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.contracts.roadshows.Interest;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/roadshows/{id}/releases/{releaseId}/interests}: who is interested in a release. */
@Path("/api/v1/roadshows/{id}/releases/{releaseId}/interests")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class InterestsResource {
    private final ExpressInterest expressInterest;
    private final ReadInterests readInterests;
    private final CallerIdentity identity;

    InterestsResource(ExpressInterest expressInterest, ReadInterests readInterests, CallerIdentity identity) {
        this.expressInterest = expressInterest;
        this.readInterests = readInterests;
        this.identity = identity;
    }

    /**
     * Expresses interest in a release: 201 the first time, 200 with the same answer from then on.
     *
     * @return the interest
     * @throws ProblemException {@code illegal-step}: the roadshow is not live;
     *     {@code own-release}: it is the organisation's own
     */
    @POST
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    @APIResponseSchema(value = Interest.class, responseCode = "201")
    @APIResponse(
            responseCode = "200",
            description = "The interest as it was expressed before",
            content = @Content(schema = @Schema(implementation = Interest.class)))
    public Uni<Response> expressInterest(@PathParam("id") UUID id, @PathParam("releaseId") UUID releaseId) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> expressInterest.express(id, releaseId, caller))
                .map(expressed -> Response.status(expressed.isNew() ? Response.Status.CREATED : Response.Status.OK)
                        .entity(expressed.interest())
                        .build());
    }

    /**
     * Who is interested; for the park of the roadshow and the owner of what was released.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<Interest>>> listInterests(
            @PathParam("id") UUID id,
            @PathParam("releaseId") UUID releaseId,
            @Valid @BeanParam PageParameters parameters,
            @Context UriInfo request) {
        return readInterests
                .page(id, releaseId, identity.caller(), parameters.page())
                .map(found -> PageResponse.of(found, request));
    }
}
