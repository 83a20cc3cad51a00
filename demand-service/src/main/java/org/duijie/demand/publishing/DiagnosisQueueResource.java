package org.duijie.demand.publishing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.duplicates.DuplicateChecks;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/diagnosis-queue}: what waits for the park. */
@Path("/api/v1/demands/diagnosis-queue")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class DiagnosisQueueResource {
    private final Demands demands;
    private final DuplicateChecks duplicateChecks;
    private final DiagnosisConfig config;
    private final CallerIdentity identity;
    private final Clock clock;

    DiagnosisQueueResource(
            Demands demands,
            DuplicateChecks duplicateChecks,
            DiagnosisConfig config,
            CallerIdentity identity,
            Clock clock) {
        this.demands = demands;
        this.duplicateChecks = duplicateChecks;
        this.config = config;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Submitted demands that wait for diagnosis, the longest waiting first, with their age and what is like them.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<RestResponse<Items<WaitingDemand>>> listDiagnosisQueue(
            @Valid @BeanParam PageParameters parameters, @Context UriInfo request) {
        Caller caller = identity.caller();
        return demands.waiting(parameters.page())
                .flatMap(page -> duplicateChecks
                        .of(page.items().stream().map(Demand::id).toList())
                        .map(found -> page.map(demand -> WaitingDemand.of(
                                demand, found.get(demand.id()), config.leastScore(), caller, clock.instant()))))
                .map(page -> PageResponse.of(page, request));
    }
}
