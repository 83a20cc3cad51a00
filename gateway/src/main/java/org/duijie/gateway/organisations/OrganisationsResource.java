package org.duijie.gateway.organisations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.records.identity.Role;
import org.duijie.records.json.MergePatch;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.parameters.Parameters;
import org.duijie.web.records.VersionedResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/organisations}: reading and change. */
@Path("/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisations", description = "Who takes part in the platform")
class OrganisationsResource {
    private final Organisations organisations;
    private final ChangeOrganisation changeOrganisation;

    OrganisationsResource(Organisations organisations, ChangeOrganisation changeOrganisation) {
        this.organisations = organisations;
        this.changeOrganisation = changeOrganisation;
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Reads one organisation")
    @APIResponse(
            responseCode = "200",
            description = "The organisation, with its version as ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = OrganisationView.class),
                            examples = @ExampleObject(name = "company", value = OrganisationExamples.COMPANY)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return organisations.get(id).map(OrganisationsResource::answer);
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Lists organisations, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link names the next one",
            content =
                    @Content(
                            schema = @Schema(implementation = OrganisationsPage.class),
                            examples = @ExampleObject(name = "page", value = OrganisationExamples.PAGE)))
    public Uni<Response> list(
            @QueryParam("kind") @Parameter(schema = @Schema(implementation = OrganisationKind.class)) String kind,
            @QueryParam("limit") @Parameter(description = "1 to 100, else 20", example = "20") String limit,
            @QueryParam("after") @Parameter(description = "Cursor of the next page, as given in Link") String after,
            @Context UriInfo request) {
        return organisations
                .page(Parameters.code("kind", kind, OrganisationKind.class), PageParameters.of(limit, after))
                .map(page -> PageResponse.of(page.map(OrganisationView::of), request));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(summary = "Corrects name, English name or region", description = "A merge patch (RFC 7396).")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = Particulars.class),
                            examples = @ExampleObject(name = "region", value = "{\"region\": \"530400\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The organisation as it is now",
            content =
                    @Content(
                            schema = @Schema(implementation = OrganisationView.class),
                            examples = @ExampleObject(name = "company", value = OrganisationExamples.COMPANY)))
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(example = "\"v1\"") String ifMatch,
            ObjectNode patch) {
        return Panache.withTransaction(() -> changeOrganisation.change(id, ifMatch, patch))
                .map(OrganisationsResource::answer);
    }

    private static Response answer(Organisation organisation) {
        return VersionedResponse.of(OrganisationView.of(organisation), organisation.version());
    }
}
