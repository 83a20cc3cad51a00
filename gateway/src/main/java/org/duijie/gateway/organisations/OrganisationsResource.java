package org.duijie.gateway.organisations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.records.identity.Role;
import org.duijie.records.json.MergePatch;
import org.duijie.web.json.MergePatchOf;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.records.VersionedResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/organisations}: reading and change. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class OrganisationsResource {
    private final Organisations organisations;
    private final ChangeOrganisation changeOrganisation;

    OrganisationsResource(Organisations organisations, ChangeOrganisation changeOrganisation) {
        this.organisations = organisations;
        this.changeOrganisation = changeOrganisation;
    }

    /**
     * Reads one organisation.
     *
     * @return the organisation, with its version as ETag
     */
    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<OrganisationView>> readOrganisation(@PathParam("id") UUID id) {
        return organisations.get(id).map(OrganisationsResource::answer);
    }

    /**
     * Lists organisations, newest first.
     *
     * @param kind company, university and so on; all where it is not said
     * @return one page
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<OrganisationView>>> listOrganisations(
            @QueryParam("kind") OrganisationKind kind,
            @Valid @BeanParam PageParameters parameters,
            @Context UriInfo request) {
        return organisations
                .page(kind, parameters.page())
                .map(page -> PageResponse.of(page.map(OrganisationView::of), request));
    }

    /**
     * Corrects name, English name or region. A merge patch (RFC 7396).
     *
     * @return the organisation as it is now, with its ETag
     */
    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.PARK_OFFICER)
    public Uni<RestResponse<OrganisationView>> changeOrganisation(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @MergePatchOf(OrganisationDetails.class) ObjectNode patch) {
        return Panache.withTransaction(() -> changeOrganisation.change(id, ifMatch, patch))
                .map(OrganisationsResource::answer);
    }

    private static RestResponse<OrganisationView> answer(Organisation organisation) {
        return VersionedResponse.of(OrganisationView.of(organisation), organisation.version());
    }
}
