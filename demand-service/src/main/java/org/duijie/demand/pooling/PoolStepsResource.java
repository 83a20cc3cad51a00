package org.duijie.demand.pooling;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.duijie.demand.pooling.rules.Consent;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.records.StepRequest;
import org.duijie.web.records.StepRunner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/pools/{id}/<step>}: what companies and the park decide. */
@Path("/api/v1/demands/pools/{id}")
@Produces(MediaType.APPLICATION_JSON)
class PoolStepsResource {
    private final PublishPool publishPool;
    private final StepRunner<Pool> runner;
    private final CallerIdentity identity;
    private final Clock clock;

    PoolStepsResource(PublishPool publishPool, Pools pools, CallerIdentity identity, Clock clock) {
        this.publishPool = publishPool;
        this.runner = StepRunner.showing(pools::lock, Pool::view);
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @Path("/consent")
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Agrees to putting one's demands together with the others")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content = @Content(examples = @ExampleObject(name = "pool", value = PoolExamples.VIEW)))
    public Uni<Response> consent(@BeanParam StepRequest request) {
        return say(request, Consent.GIVEN);
    }

    @POST
    @Path("/refuse")
    @RolesAllowed(Role.COMPANY)
    @Operation(summary = "Keeps one's demands apart")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content = @Content(examples = @ExampleObject(name = "pool", value = PoolExamples.VIEW)))
    public Uni<Response> refuse(@BeanParam StepRequest request) {
        return say(request, Consent.REFUSED);
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(summary = "Publishes the common demand; 409 while a company is waited for, or fewer than two agree")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content = @Content(examples = @ExampleObject(name = "pool", value = PoolExamples.VIEW)))
    public Uni<Response> publish(@BeanParam StepRequest request) {
        Caller caller = identity.caller();
        return runner.take(request, caller, pool -> publishPool.publish(pool, caller));
    }

    @POST
    @Path("/drop")
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(summary = "Gives the pool up; the demands stay what they are")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content = @Content(examples = @ExampleObject(name = "pool", value = PoolExamples.VIEW)))
    public Uni<Response> drop(@BeanParam StepRequest request) {
        return runner.take(request, identity.caller(), pool -> {
            pool.drop(clock.instant());
            return Uni.createFrom().voidItem();
        });
    }

    private Uni<Response> say(StepRequest request, Consent consent) {
        Caller caller = identity.caller();
        return runner.take(request, caller, pool -> {
            pool.say(consent, caller, clock.instant());
            return Uni.createFrom().voidItem();
        });
    }
}
