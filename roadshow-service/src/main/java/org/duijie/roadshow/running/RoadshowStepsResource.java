package org.duijie.roadshow.running;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duijie.records.identity.Role;
import org.duijie.roadshow.reading.RoadshowExamples;
import org.duijie.roadshow.reading.RoadshowView;
import org.duijie.roadshow.roadshows.Roadshow;
import org.duijie.roadshow.roadshows.Roadshows;
import org.duijie.roadshow.roadshows.rules.Step;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/roadshows/{id}/<step>}: the steps of a roadshow's life. */
@Path("/api/v1/roadshows/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARK_OFFICER)
class RoadshowStepsResource {
    private final TakeStep takeStep;
    private final StepRunner<Roadshow> runner;
    private final CallerIdentity identity;

    RoadshowStepsResource(TakeStep takeStep, Roadshows roadshows, CallerIdentity identity) {
        this.takeStep = takeStep;
        this.runner = StepRunner.showing(roadshows::lock, RoadshowView::of);
        this.identity = identity;
    }

    @POST
    @Path("/open")
    @Operation(summary = "Open a planned roadshow: everybody sees it, releases may be staged")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RoadshowView.class),
                            examples = @ExampleObject(name = "roadshow", value = RoadshowExamples.VIEW)))
    public Uni<Response> open(@BeanParam StepRequest request) {
        return take(request, Step.OPEN);
    }

    @POST
    @Path("/start")
    @Operation(summary = "Start an open roadshow: it is live")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RoadshowView.class),
                            examples = @ExampleObject(name = "roadshow", value = RoadshowExamples.VIEW)))
    public Uni<Response> start(@BeanParam StepRequest request) {
        return take(request, Step.START);
    }

    @POST
    @Path("/finish")
    @Operation(summary = "Finish a live roadshow")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RoadshowView.class),
                            examples = @ExampleObject(name = "roadshow", value = RoadshowExamples.VIEW)))
    public Uni<Response> finish(@BeanParam StepRequest request) {
        return take(request, Step.FINISH);
    }

    @POST
    @Path("/cancel")
    @Operation(summary = "Cancel a planned or open roadshow")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = RoadshowView.class),
                            examples = @ExampleObject(name = "roadshow", value = RoadshowExamples.VIEW)))
    public Uni<Response> cancel(@BeanParam StepRequest request) {
        return take(request, Step.CANCEL);
    }

    private Uni<Response> take(StepRequest request, Step step) {
        return runner.byOwner(request, identity.caller(), roadshow -> takeStep.take(roadshow, step));
    }
}
