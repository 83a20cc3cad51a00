package org.duijie.roadshow.stage;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.roadshows.Release;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.records.versions.Versions;
import org.duijie.roadshow.roadshows.Stage;
import org.duijie.roadshow.roadshows.StagedRoadshow;
import org.duijie.web.idempotency.Created;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.records.VersionedResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/roadshows/{id}/releases}: the stage of a roadshow. */
@Path("/api/v1/roadshows/{id}/releases")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class ReleasesResource {
    private final StageRelease stageRelease;
    private final ReadStage readStage;
    private final Validation validation;
    private final Stage stage;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    ReleasesResource(
            StageRelease stageRelease,
            ReadStage readStage,
            Validation validation,
            Stage stage,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.stageRelease = stageRelease;
        this.readStage = readStage;
        this.validation = validation;
        this.stage = stage;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /**
     * Puts a published demand or outcome on stage, behind what stands there.
     *
     * @return on stage, with Location and the ETag of the roadshow
     * @throws ProblemException {@code illegal-step}: the roadshow is neither open nor live;
     *     {@code already-staged}: it stands on this stage;
     *     {@code stage-full}: no more fits on this stage;
     *     {@code subject-closed}: it is not published, or no longer
     */
    @POST
    @RolesAllowed(Role.PARK_OFFICER)
    @APIResponseSchema(value = ReleaseView.class, responseCode = "201")
    public Uni<Response> stageRelease(
            @PathParam("id") UUID id, Staging staging, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        validation.check(staging);
        var request = new Idempotency.Request("stage-release", new RequestedStaging(id, staging));
        return idempotency.created(caller, key, request, () -> stageRelease
                .stage(id, staging, caller)
                .flatMap(staged -> created(staged, caller)));
    }

    private Uni<Created> created(StageRelease.Staged staged, Caller caller) {
        StagedRoadshow onStage = staged.onStage();
        URI location = URI.create("/api/v1/roadshows/" + onStage.roadshow().id() + "/releases/"
                + staged.release().id());
        return views(onStage, List.of(staged.release()), caller)
                .map(views ->
                        new Created(location, Versions.etag(onStage.roadshow().version()), views.getFirst()));
    }

    /**
     * All that is on stage, in its order, and which releases fit each other.
     *
     * @return in the order of the stage, with the ETag of the roadshow
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<ReleaseView>>> listReleases(@PathParam("id") UUID id) {
        Caller caller = identity.caller();
        return stage.known(id, caller).flatMap(onStage -> views(onStage, onStage.releases(), caller)
                .map(views -> VersionedResponse.of(
                        new Items<>(views), onStage.roadshow().version())));
    }

    /**
     * One release.
     *
     * @return the release, with the ETag of the roadshow
     */
    @GET
    @Path("/{releaseId}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<ReleaseView>> readRelease(
            @PathParam("id") UUID id, @PathParam("releaseId") UUID releaseId) {
        Caller caller = identity.caller();
        return stage.known(id, caller).flatMap(onStage -> views(onStage, List.of(onStage.release(releaseId)), caller)
                .map(views -> VersionedResponse.of(
                        views.getFirst(), onStage.roadshow().version())));
    }

    private Uni<List<ReleaseView>> views(StagedRoadshow onStage, List<Release> wanted, Caller caller) {
        return readStage.views(onStage, wanted, caller);
    }

    /** What makes two requests to stage something the same. */
    private record RequestedStaging(UUID roadshowId, Staging staging) {}
}
