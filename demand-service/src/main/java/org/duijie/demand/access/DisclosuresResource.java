package org.duijie.demand.access;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.records.queries.PageRequest;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/{id}/openings}: who read a confidential demand, when and why. */
@Path("/api/v1/demands/{id}/openings")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class DisclosuresResource {
    private final Disclosures disclosures;
    private final AccessRecords records;
    private final CallerIdentity identity;

    DisclosuresResource(Disclosures disclosures, AccessRecords records, CallerIdentity identity) {
        this.disclosures = disclosures;
        this.records = records;
        this.identity = identity;
    }

    /**
     * Who read a confidential demand, newest first; its company, of a common demand the park, and the auditor.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.COMPANY, Role.PARK_OFFICER, Role.AUDITOR})
    public Uni<RestResponse<Items<DisclosureView>>> listDisclosures(
            @PathParam("id") UUID id, @Valid @BeanParam PageParameters parameters, @Context UriInfo request) {
        PageRequest page = parameters.page();
        return records.own(id, identity.caller())
                .flatMap(demand -> disclosures.page(id, null, page))
                .map(found -> PageResponse.of(found.map(Disclosure::view), request));
    }
}
