package org.duijie.demand.expiry;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.demands.rules.Step;
import org.duijie.demand.reading.DemandView;
import org.duijie.demand.reading.ReadDemands;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/{id}/renew}. */
@Path("/api/v1/demands/{id}/renew")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class RenewalResource {
    private final RenewDemand renewDemand;
    private final StepRunner<Demand, DemandView> runner;
    private final CallerIdentity identity;

    RenewalResource(RenewDemand renewDemand, Demands demands, ReadDemands readDemands, CallerIdentity identity) {
        this.renewDemand = renewDemand;
        this.runner = new StepRunner<>(demands::lock, readDemands::view);
        this.identity = identity;
    }

    /**
     * Keeps a published demand valid until a later day, or brings an expired one back; the park a common one.
     *
     * @return after the step, with ETag
     */
    @POST
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
    public Uni<RestResponse<DemandView>> renewDemand(@BeanParam StepRequest request, Renewal renewal) {
        return runner.take(request, identity.caller(), Step.RENEW, demand -> renewDemand.renew(demand, renewal));
    }
}
