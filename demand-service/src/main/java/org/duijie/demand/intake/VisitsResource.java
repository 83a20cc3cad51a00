package org.duijie.demand.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.reading.DemandView;
import org.duijie.demand.reading.ReadDemands;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/visits}: what the park brings home from visits. */
@Path("/api/v1/demands/visits")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class VisitsResource {
    private final EnterDemand enterDemand;
    private final ReadDemands readDemands;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    VisitsResource(EnterDemand enterDemand, ReadDemands readDemands, Idempotency idempotency, CallerIdentity identity) {
        this.enterDemand = enterDemand;
        this.readDemands = readDemands;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /**
     * Enters a demand for a company after a visit: its draft, with the source {@code PARK_VISIT}. The company reads, changes,
     * submits or deletes it; the park reads or deletes it until the company has touched it.
     *
     * @param organisation the company whose demand it is
     * @return the draft, with Location and ETag
     * @throws ProblemException {@code invalid}: the platform knows no such company, or the content is not valid
     */
    @POST
    @RolesAllowed(Role.PARK_OFFICER)
    @APIResponseSchema(value = DemandView.class, responseCode = "201")
    public Uni<Response> enterDemand(
            @QueryParam("organisation") @NotNull UUID organisation,
            DemandContent content,
            @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        var same = new Idempotency.Request("enter-demand-of-" + organisation, content);
        return idempotency.created(caller, key, same, () -> enterDemand
                .enter(organisation, content, caller)
                .flatMap(demand -> readDemands.view(demand, caller))
                .map(view -> view.createdIn(DemandsResource.PATH)));
    }
}
