package org.duijie.demand.refinement;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.paging.VersionPageParameters;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * {@code /api/v1/demands/{id}/versions}: what a demand said before. The company and the park read every version, others
 * those that were public, and where a confidential demand is open to them all that were published.
 */
@Path("/api/v1/demands/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
@Cancellable(false)
class VersionsResource {

    private final ReadVersions readVersions;
    private final CallerIdentity identity;

    VersionsResource(ReadVersions readVersions, CallerIdentity identity) {
        this.readVersions = readVersions;
        this.identity = identity;
    }

    /**
     * The versions of a demand, newest first.
     *
     * @return newest first; scores for the company and the park
     */
    @GET
    @WithSession
    public Uni<RestResponse<Items<VersionView>>> listDemandVersions(
            @PathParam("id") UUID id, @Valid @BeanParam VersionPageParameters page, @Context UriInfo request) {
        return readVersions
                .lines(id, page.below(), page.limit(), identity.caller())
                .map(found -> PageResponse.of(found, page.limit(), VersionView::version, request));
    }

    /**
     * What a demand said at one version. A step that changed nothing of what is said (a submission, a withdrawal) made a
     * version, too: at it holds what was said before.
     *
     * @return the version that said so, which is the one asked for or an earlier one
     */
    @GET
    @Path("/{version}")
    @WithTransaction
    public Uni<VersionView> readDemandVersion(@PathParam("id") UUID id, @PathParam("version") @Min(1) long version) {
        return readVersions.one(id, version, identity.caller());
    }

    /**
     * What differs, field by field, from an earlier version; from the one before where none is named.
     *
     * @param since the earlier version
     * @return by field, each with what it said before and after
     */
    @GET
    @Path("/{version}/changes")
    @WithTransaction
    public Uni<VersionView.Changes> readDemandChanges(
            @PathParam("id") UUID id,
            @PathParam("version") @Min(1) long version,
            @QueryParam("since") @Min(1) Long since) {
        return readVersions.changes(id, version, since, identity.caller());
    }
}
