package org.duijie.matching.lookups.history;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/pairings/{id}/history}. */
@Path("/api/v1/pairings/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
@Tag(name = "Pairings", description = "Demands and outcomes judged worth a look")
class HistoryResource {
    private static final String EXAMPLE = """
        {
          "items": [
            {
              "version": 1,
              "type": "duijie.pairing.proposed.v1",
              "at": "2026-03-18T01:30:01.204Z",
              "state": "PROPOSED",
              "judged": {
                "demandVersion": 3,
                "outcomeVersion": 2,
                "matcherVersion": "m1-3f09c2ab17",
                "score": 0.87,
                "level": "STRONG",
                "components": {"title": 0.82, "text": 0.79, "lexical": 0.41, "feedback": 1.0},
                "matchedTerms": ["碳化硅", "寄生电感"]
              }
            }
          ],
          "now": {
            "demandVersion": 4,
            "outcomeVersion": 2,
            "matcherVersion": "m1-3f09c2ab17",
            "score": 0.91,
            "level": "STRONG",
            "components": {"title": 0.82, "text": 0.85, "lexical": 0.44},
            "matchedTerms": ["碳化硅", "寄生电感"]
          }
        }\
        """;

    private final ReadHistory readHistory;
    private final CallerIdentity identity;

    HistoryResource(ReadHistory readHistory, CallerIdentity identity) {
        this.readHistory = readHistory;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Tells what a pairing went through",
            description = "Each score with the versions of demand, outcome and matcher that it rests on, beside the"
                    + " score of now: the same versions give the same score.")
    @APIResponse(
            responseCode = "200",
            description = "Oldest first",
            content =
                    @Content(
                            schema = @Schema(implementation = HistoryView.class),
                            examples = @ExampleObject(name = "history", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "not-found: no such pairing, or not for the caller to see")
    public HistoryView history(@PathParam("id") UUID id) {
        return readHistory.read(id, identity.caller());
    }
}
