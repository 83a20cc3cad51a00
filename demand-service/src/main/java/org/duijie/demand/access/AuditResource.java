package org.duijie.demand.access;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/openings}: the audit trail of confidential demands. */
@Path("/api/v1/demands/openings")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class AuditResource {
    private final Disclosures disclosures;

    AuditResource(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /**
     * The audit trail: who read which confidential demand, newest first.
     *
     * @param demand only those of this demand
     * @param organisation only those by this organisation
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed(Role.AUDITOR)
    public Uni<RestResponse<Items<DisclosureView>>> listAllDisclosures(
            @QueryParam("demand") UUID demand,
            @QueryParam("organisation") UUID organisation,
            @Valid @BeanParam PageParameters parameters,
            @Context UriInfo request) {
        return disclosures
                .page(demand, organisation, parameters.page())
                .map(found -> PageResponse.of(found.map(Disclosure::view), request));
    }
}
