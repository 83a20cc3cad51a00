package org.duijie.outcome.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.outcome.requests.HostAnswer;
import org.duijie.outcome.sharedresources.FacilityContent;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.outcome.sharedresources.SharedResources;
import org.duijie.outcome.sharedresources.rest.ResourceView;
import org.duijie.outcome.sharedresources.rules.ResourceStep;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.OptionalBody;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/facilities/{id}/withdraw}: the one step of a facility that touches its bookings. */
@Path("/api/v1/facilities/{id}/withdraw")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class FacilityWithdrawalResource {
    private final WithdrawFacility withdrawFacility;
    private final StepRunner<SharedResource, ResourceView<FacilityContent>> runner;
    private final Validation validation;
    private final CallerIdentity identity;

    FacilityWithdrawalResource(
            WithdrawFacility withdrawFacility,
            SharedResources resources,
            Validation validation,
            CallerIdentity identity) {
        this.withdrawFacility = withdrawFacility;
        this.runner = StepRunner.showing(
                (id, caller) -> resources.lock(ResourceKind.FACILITY, id, caller),
                (facility, caller) -> ResourceView.of(facility, FacilityContent.class, caller));
        this.validation = validation;
        this.identity = identity;
    }

    /**
     * Takes a facility back for good; where slots of it are booked that are not over, with a reason that is read in the
     * bookings, which end with it.
     *
     * @return after the step, with ETag
     * @throws ProblemException {@code invalid}: slots are booked, and there is no reason
     */
    @POST
    @RolesAllowed(Role.UNIVERSITY)
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ResourceView<FacilityContent>>> withdrawFacility(
            @BeanParam StepRequest request, @OptionalBody HostAnswer answer) {
        HostAnswer said = validation.check(HostAnswer.orNothing(answer));
        return runner.take(
                request,
                identity.caller(),
                ResourceStep.WITHDRAW,
                facility -> withdrawFacility.withdraw(facility, said));
    }
}
