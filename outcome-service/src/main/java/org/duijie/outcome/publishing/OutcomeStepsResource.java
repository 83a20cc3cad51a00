package org.duijie.outcome.publishing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.outcome.outcomes.rules.Step;
import org.duijie.outcome.reading.OutcomeView;
import org.duijie.outcome.reading.ReadOutcomes;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/outcomes/{id}/<step>}: the steps of an outcome's life. */
// Made at start and not at the first request, so that the count of published outcomes is shown as 0 until then.
@Startup
@Path("/api/v1/outcomes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.UNIVERSITY)
@Cancellable(false)
class OutcomeStepsResource {
    private final PublishOutcome publishOutcome;
    private final ConfirmOutcome confirmOutcome;
    private final WithdrawOutcome withdrawOutcome;
    private final StepRunner<Outcome, OutcomeView> runner;
    private final CallerIdentity identity;
    private final Counter published;

    OutcomeStepsResource(
            PublishOutcome publishOutcome,
            ConfirmOutcome confirmOutcome,
            WithdrawOutcome withdrawOutcome,
            Outcomes outcomes,
            ReadOutcomes readOutcomes,
            CallerIdentity identity,
            MeterRegistry meters) {
        this.publishOutcome = publishOutcome;
        this.confirmOutcome = confirmOutcome;
        this.withdrawOutcome = withdrawOutcome;
        this.runner = new StepRunner<>(outcomes::lock, readOutcomes::view);
        this.identity = identity;
        this.published = meters.counter("duijie.outcomes.published");
    }

    /**
     * Offers an outcome; needs title, abstract and TRL.
     *
     * @return the outcome after the step, with its ETag
     * @throws ProblemException {@code invalid}: title, abstract or TRL is missing
     */
    @POST
    @Path("/publish")
    public Uni<RestResponse<OutcomeView>> publishOutcome(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), Step.PUBLISH, publishOutcome::publish)
                .invoke(() -> published.increment());
    }

    /**
     * Says that an outcome is current; wakes a dormant one.
     *
     * @return the outcome after the step, with its ETag
     */
    @POST
    @Path("/confirm")
    public Uni<RestResponse<OutcomeView>> confirmOutcome(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), Step.CONFIRM, confirmOutcome::confirm);
    }

    /**
     * Takes an outcome back for good.
     *
     * @return the outcome after the step, with its ETag
     */
    @POST
    @Path("/withdraw")
    public Uni<RestResponse<OutcomeView>> withdrawOutcome(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), Step.WITHDRAW, withdrawOutcome::withdraw);
    }
}
