package org.duijie.matching.lookups.preview;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.records.validation.Validation;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/matches}. Embedding a text keeps a core busy, so it runs on a worker thread. */
@Path("/api/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
@Tag(name = "Matches", description = "Free-text search over outcomes and demands")
class MatchesResource {
    private final FindMatches findMatches;
    private final Validation validation;
    private final CallerIdentity identity;

    MatchesResource(FindMatches findMatches, Validation validation, CallerIdentity identity) {
        this.findMatches = findMatches;
        this.validation = validation;
        this.identity = identity;
    }

    @POST
    @Blocking
    @Operation(
            summary = "Says what a demand or outcome with a text would get",
            description = "Stored nowhere. Of a confidential demand only its summary is matched and shown.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatchRequest.class),
                            examples = @ExampleObject(name = "text", value = MatchExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "The matches, best first",
            content =
                    @Content(
                            schema = @Schema(implementation = MatchesView.class),
                            examples = @ExampleObject(name = "matches", value = MatchExamples.MATCHES)))
    public MatchesView match(MatchRequest request) {
        return findMatches.find(request.checked(validation), identity.caller());
    }
}
