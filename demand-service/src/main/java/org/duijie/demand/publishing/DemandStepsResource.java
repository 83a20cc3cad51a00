package org.duijie.demand.publishing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.reading.DemandExamples;
import org.duijie.demand.reading.DemandView;
import org.duijie.demand.reading.ReadDemands;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.OptionalBody;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/{id}/<step>}: the steps of a demand's life. */
// Made at start and not at the first request, so that the count of published demands is shown as 0 until then.
@Startup
@Path("/api/v1/demands/{id}")
@Produces(MediaType.APPLICATION_JSON)
class DemandStepsResource {
    private static final String DIAGNOSIS = """
            {"remarks": [{"field": "indicators", "text": "请补充测试方法"}]}""";

    private final Steps steps;
    private final StepRunner<Demand> runner;
    private final CallerIdentity identity;
    private final Counter published;

    DemandStepsResource(
            Steps steps, Demands demands, ReadDemands readDemands, CallerIdentity identity, MeterRegistry meters) {
        this.steps = steps;
        this.runner = new StepRunner<>(demands::lock, readDemands::view);
        this.identity = identity;
        this.published = meters.counter("duijie.demands.published");
    }

    @POST
    @Path("/submit")
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Hands a demand to the park")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DemandView.class),
                            examples = @ExampleObject(name = "submitted", value = DemandExamples.SUBMITTED)))
    public Uni<Response> submit(@BeanParam StepRequest request) {
        return runner.byOwner(request, identity.caller(), steps.submit()::submit);
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(summary = "Gives a demand back with remarks per field")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Diagnosis.class),
                            examples = @ExampleObject(name = "remarks", value = DIAGNOSIS)))
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DemandView.class),
                            examples = @ExampleObject(name = "returned", value = DemandExamples.RETURNED)))
    public Uni<Response> giveBack(@BeanParam StepRequest request, Diagnosis diagnosis) {
        return runner.take(
                request, identity.caller(), demand -> steps.giveBack().giveBack(demand, diagnosis));
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.PARK_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publishes a demand; one whose refinement score is low only for a stated reason")
    @RequestBody(
            required = false,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Publication.class),
                            examples = @ExampleObject(name = "reason", value = "{\"reason\": \"路演在即，指标将在现场洽谈中明确\"}")))
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DemandView.class),
                            examples = @ExampleObject(name = "published", value = DemandExamples.PUBLISHED)))
    @APIResponse(
            responseCode = "409",
            description = "score-too-low: says the score, the least, and that a reason is needed")
    public Uni<Response> publish(@BeanParam StepRequest request, @OptionalBody Publication publication) {
        Caller caller = identity.caller();
        Publication said = publication == null ? Publication.PLAIN : publication;
        return runner.take(request, caller, demand -> steps.publish().publish(demand, said, caller))
                .invoke(() -> published.increment());
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Takes a published demand back")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DemandView.class),
                            examples = @ExampleObject(name = "withdrawn", value = DemandExamples.WITHDRAWN)))
    public Uni<Response> withdraw(@BeanParam StepRequest request) {
        return runner.byOwner(request, identity.caller(), steps.withdraw()::withdraw);
    }
}
