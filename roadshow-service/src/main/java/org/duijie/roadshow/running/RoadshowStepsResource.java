package org.duijie.roadshow.running;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.roadshow.reading.RoadshowView;
import org.duijie.roadshow.roadshows.Roadshow;
import org.duijie.roadshow.roadshows.Roadshows;
import org.duijie.roadshow.roadshows.rules.Step;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/roadshows/{id}/<step>}: the steps of a roadshow's life. */
@Path("/api/v1/roadshows/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARK_OFFICER)
@Cancellable(false)
class RoadshowStepsResource {
    private final ChangeStatus changeStatus;
    private final StepRunner<Roadshow, RoadshowView> runner;
    private final CallerIdentity identity;

    RoadshowStepsResource(ChangeStatus changeStatus, Roadshows roadshows, CallerIdentity identity) {
        this.changeStatus = changeStatus;
        this.runner = StepRunner.showing(roadshows::lock, RoadshowView::of);
        this.identity = identity;
    }

    /**
     * Opens a planned roadshow: everybody sees it, releases may be staged.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/open")
    public Uni<RestResponse<RoadshowView>> openRoadshow(@BeanParam StepRequest request) {
        return take(request, Step.OPEN);
    }

    /**
     * Starts an open roadshow: it is live.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/start")
    public Uni<RestResponse<RoadshowView>> startRoadshow(@BeanParam StepRequest request) {
        return take(request, Step.START);
    }

    /**
     * Finishes a live roadshow.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/finish")
    public Uni<RestResponse<RoadshowView>> finishRoadshow(@BeanParam StepRequest request) {
        return take(request, Step.FINISH);
    }

    /**
     * Cancels a planned or open roadshow.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/cancel")
    public Uni<RestResponse<RoadshowView>> cancelRoadshow(@BeanParam StepRequest request) {
        return take(request, Step.CANCEL);
    }

    private Uni<RestResponse<RoadshowView>> take(StepRequest request, Step step) {
        return runner.take(request, identity.caller(), step, roadshow -> changeStatus.take(roadshow, step));
    }
}
