package org.duijie.demand.publishing;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.reading.ReadDemands;
import org.duijie.web.identity.Caller;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.identity.Role;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;
import org.duijie.web.versions.Versions;

/** {@code /api/v1/demands/{id}/<step>}: the steps of a demand's life. */
@Path("/api/v1/demands/{id}")
@Produces(MediaType.APPLICATION_JSON)
class DemandStepsResource {
    private final Steps steps;
    private final Demands demands;
    private final ReadDemands readDemands;
    private final CallerIdentity identity;
    private final MeterRegistry meters;

    DemandStepsResource(
            Steps steps, Demands demands, ReadDemands readDemands, CallerIdentity identity, MeterRegistry meters) {
        this.steps = steps;
        this.demands = demands;
        this.readDemands = readDemands;
        this.identity = identity;
        this.meters = meters;
    }

    @POST
    @Path("/submit")
    @RolesAllowed(Role.COMPANY)
    public Uni<Response> submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return take(id, ifMatch, owned(steps.submit()::submit));
    }

    @POST
    @Path("/return")
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<Response> giveBack(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Diagnosis diagnosis) {
        return take(id, ifMatch, demand -> steps.giveBack().giveBack(demand, diagnosis));
    }

    @POST
    @Path("/publish")
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<Response> publish(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return take(id, ifMatch, steps.publish()::publish)
                .invoke(() -> meters.counter("duijie.demands.published").increment());
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed(Role.COMPANY)
    public Uni<Response> withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return take(id, ifMatch, owned(steps.withdraw()::withdraw));
    }

    private Function<Demand, Uni<Void>> owned(Function<Demand, Uni<Void>> step) {
        Caller caller = identity.caller();
        return demand -> {
            if (!demand.isOwnedBy(caller)) {
                throw ProblemException.of(ProblemCode.FORBIDDEN);
            }
            return step.apply(demand);
        };
    }

    private Uni<Response> take(UUID id, String ifMatch, Function<Demand, Uni<Void>> step) {
        Caller caller = identity.caller();
        return Panache.withTransaction(() -> demands.lock(id, caller)
                        .invoke(demand -> Versions.allow(ifMatch, demand.version()))
                        .call(step::apply)
                        .flatMap(demand -> readDemands.view(demand, caller)))
                .map(view -> Versions.answer(view, view.version()));
    }
}
