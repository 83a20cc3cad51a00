package org.duijie.matching.conflicts;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.validation.Validation;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/conflicts}. */
@Path("/api/v1/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARK_OFFICER)
@Tag(name = "Conflicts", description = "Organisations that must not be paired; for the park")
class ConflictsResource {
    private final ConflictList conflicts;
    private final KeepApart keepApart;
    private final Validation validation;
    private final CallerIdentity identity;

    ConflictsResource(ConflictList conflicts, KeepApart keepApart, Validation validation, CallerIdentity identity) {
        this.conflicts = conflicts;
        this.keepApart = keepApart;
        this.validation = validation;
        this.identity = identity;
    }

    @GET
    @WithSession
    @Operation(summary = "Lists organisations that are kept apart, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page; the header Link names the next one",
            content = @Content(examples = @ExampleObject(name = "page", value = ConflictExamples.PAGE)))
    public Uni<Response> list(
            @QueryParam("organisation") @Parameter(description = "Of one organisation only") String organisation,
            @QueryParam("limit") @Parameter(description = "1 to 100, else 20", example = "20") String limit,
            @QueryParam("after") @Parameter(description = "Cursor of the next page, as given in Link") String after,
            @Context UriInfo request) {
        return conflicts
                .page(Parameters.id("organisation", organisation), PageParameters.of(limit, after))
                .map(page -> PageResponse.of(page.map(StoredConflict::view), request));
    }

    @POST
    @Operation(
            summary = "Keeps two organisations apart",
            description = "Nothing is proposed between them from then on; undecided pairings are retired.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConflictRequest.class),
                            examples = @ExampleObject(name = "conflict", value = ConflictExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The conflict",
            content =
                    @Content(
                            schema = @Schema(implementation = ConflictView.class),
                            examples = @ExampleObject(name = "conflict", value = ConflictExamples.CONFLICT)))
    @APIResponse(responseCode = "409", description = "conflict: the two are kept apart already")
    public Uni<Response> note(ConflictRequest request) {
        Caller caller = identity.caller();
        return keepApart
                .note(request.checked(validation), request.reason().strip(), caller)
                .map(conflict -> Response.created(URI.create("/api/v1/conflicts/" + conflict.id()))
                        .entity(conflict.view())
                        .build());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Lets two organisations be paired again")
    @APIResponse(responseCode = "204", description = "Done; their demands are searched for anew")
    @APIResponse(responseCode = "404", description = "not-found")
    public Uni<Response> lift(@PathParam("id") UUID id) {
        return keepApart.lift(id).replaceWith(() -> Response.noContent().build());
    }
}
