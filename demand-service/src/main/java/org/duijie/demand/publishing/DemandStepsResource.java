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
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.demands.rules.Step;
import org.duijie.demand.reading.DemandView;
import org.duijie.demand.reading.ReadDemands;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.OptionalBody;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/{id}/<step>}: the steps of a demand's life. */
// Made at start and not at the first request, so that the count of published demands is shown as 0 until then.
@Startup
@Path("/api/v1/demands/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class DemandStepsResource {
    private final SubmitDemand submitDemand;
    private final RecallDemand recallDemand;
    private final ReturnDemand returnDemand;
    private final PublishDemand publishDemand;
    private final WithdrawDemand withdrawDemand;
    private final StepRunner<Demand, DemandView> runner;
    private final CallerIdentity identity;
    private final Counter published;

    DemandStepsResource(
            SubmitDemand submitDemand,
            RecallDemand recallDemand,
            ReturnDemand returnDemand,
            PublishDemand publishDemand,
            WithdrawDemand withdrawDemand,
            Demands demands,
            ReadDemands readDemands,
            CallerIdentity identity,
            MeterRegistry meters) {
        this.submitDemand = submitDemand;
        this.recallDemand = recallDemand;
        this.returnDemand = returnDemand;
        this.publishDemand = publishDemand;
        this.withdrawDemand = withdrawDemand;
        this.runner = new StepRunner<>(demands::lock, readDemands::view);
        this.identity = identity;
        this.published = meters.counter("duijie.demands.published");
    }

    /**
     * Hands a demand to the park.
     *
     * @return after the step, with ETag
     * @throws ProblemException {@code invalid}: title, summary or description is missing, or its end has passed
     */
    @POST
    @Path("/submit")
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    public Uni<RestResponse<DemandView>> submitDemand(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), Step.SUBMIT, submitDemand::submit);
    }

    /**
     * Takes a demand back from the park, which has not decided yet: a draft again.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/recall")
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    public Uni<RestResponse<DemandView>> recallDemand(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), Step.RECALL, recallDemand::recall);
    }

    /**
     * Gives a demand back with remarks per field.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/return")
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<RestResponse<DemandView>> returnDemand(@BeanParam StepRequest request, Diagnosis diagnosis) {
        return runner.take(request, identity.caller(), Step.RETURN, demand -> returnDemand.giveBack(demand, diagnosis));
    }

    /**
     * Publishes a demand; one whose refinement score is low only for a stated reason.
     *
     * @return after the step, with ETag
     * @throws ProblemException {@code illegal-step}: the status does not allow it;
     *     {@code score-too-low}: it says the score, the least, and that a reason is needed
     */
    @POST
    @Path("/publish")
    @RolesAllowed(Role.PARK_OFFICER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<DemandView>> publishDemand(
            @BeanParam StepRequest request, @OptionalBody Publication publication) {
        Caller caller = identity.caller();
        Publication said = publication == null ? Publication.PLAIN : publication;
        return runner.take(request, caller, Step.PUBLISH, demand -> publishDemand.publish(demand, said, caller))
                .invoke(() -> published.increment());
    }

    /**
     * Takes a published demand back; the park a common one, whose members stand alone again.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/withdraw")
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    public Uni<RestResponse<DemandView>> withdrawDemand(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), Step.WITHDRAW, withdrawDemand::withdraw);
    }
}
