package org.duijie.demand.expiry;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/{id}/renew}. */
@Path("/api/v1/demands/{id}/renew")
@Produces(MediaType.APPLICATION_JSON)
class RenewalResource {
    private final RenewDemand renewDemand;
    private final StepRunner<Demand> runner;
    private final CallerIdentity identity;

    RenewalResource(RenewDemand renewDemand, Demands demands, ReadDemands readDemands, CallerIdentity identity) {
        this.renewDemand = renewDemand;
        this.runner = new StepRunner<>(demands::lock, readDemands::view);
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Keeps a published demand valid until a later day, or brings an expired one back")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Renewal.class),
                            examples = @ExampleObject(name = "renewal", value = "{\"validUntil\": \"2027-06-30\"}")))
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = DemandView.class),
                            examples = @ExampleObject(name = "renewed", value = DemandExamples.PUBLISHED)))
    public Uni<Response> renew(@BeanParam StepRequest request, Renewal renewal) {
        return runner.byOwner(request, identity.caller(), demand -> renewDemand.renew(demand, renewal));
    }
}
