package org.duijie.demand.pooling;

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

/** {@code /api/v1/demands/{id}/<step>}: what becomes of a common demand and of those that are part of it. */
@Path("/api/v1/demands/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.COMPANY, Role.PARK_OFFICER})
@Cancellable(false)
class MembershipResource {
    private final LeavePool leavePool;
    private final MergeMembers mergeMembers;
    private final StepRunner<Demand, DemandView> runner;
    private final CallerIdentity identity;

    MembershipResource(
            LeavePool leavePool,
            MergeMembers mergeMembers,
            Demands demands,
            ReadDemands readDemands,
            CallerIdentity identity) {
        this.leavePool = leavePool;
        this.mergeMembers = mergeMembers;
        this.runner = new StepRunner<>(demands::lock, readDemands::view);
        this.identity = identity;
    }

    /**
     * Takes a demand out of the common demand that it is part of: it is paired by itself again.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/leave-pool")
    public Uni<RestResponse<DemandView>> leavePool(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), Step.LEAVE_POOL, leavePool::leave);
    }

    /**
     * Takes over into a common demand what its members say now: indicators, dates and the like.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/merge")
    public Uni<RestResponse<DemandView>> mergeMembers(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), Step.MERGE, mergeMembers::merge);
    }
}
