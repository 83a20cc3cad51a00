package org.duijie.demand.pooling;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.duijie.demand.pooling.rules.Consent;
import org.duijie.demand.pooling.rules.PoolStep;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/pools/{id}/<step>}: what companies and the park decide. */
@Path("/api/v1/demands/pools/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class PoolStepsResource {
    private final PublishPool publishPool;
    private final StepRunner<Pool, PoolView> runner;
    private final CallerIdentity identity;
    private final Clock clock;

    PoolStepsResource(PublishPool publishPool, Pools pools, CallerIdentity identity, Clock clock) {
        this.publishPool = publishPool;
        this.runner = StepRunner.showing(pools::lock, Pool::view);
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Agrees to putting one's demands together with the others.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/consent")
    @RolesAllowed(Role.COMPANY)
    public Uni<RestResponse<PoolView>> consentToPool(@BeanParam StepRequest request) {
        return say(request, Consent.GIVEN);
    }

    /**
     * Keeps one's demands apart.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/refuse")
    @RolesAllowed(Role.COMPANY)
    public Uni<RestResponse<PoolView>> refusePool(@BeanParam StepRequest request) {
        return say(request, Consent.REFUSED);
    }

    /**
     * Publishes the common demand; 409 while a company is waited for, or fewer than two agree.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/publish")
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<RestResponse<PoolView>> publishPool(@BeanParam StepRequest request) {
        Caller caller = identity.caller();
        return runner.take(request, caller, PoolStep.PUBLISH, pool -> publishPool.publish(pool, caller));
    }

    /**
     * Gives the pool up; the demands stay what they are.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/drop")
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<RestResponse<PoolView>> dropPool(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), PoolStep.DROP, pool -> {
            pool.drop(clock.instant());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<RestResponse<PoolView>> say(StepRequest request, Consent consent) {
        Caller caller = identity.caller();
        return runner.take(request, caller, consent.step(), pool -> {
            pool.say(consent, caller, clock.instant());
            return Uni.createFrom().voidItem();
        });
    }
}
