package org.duijie.demand.refinement;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemTexts;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/{id}/refinement}: for the demand's company and the park. */
@Path("/api/v1/demands/{id}/refinement")
@Produces(MediaType.APPLICATION_JSON)
class RefinementResource {
    private final ReadRefinement readRefinement;
    private final CallerIdentity identity;

    RefinementResource(ReadRefinement readRefinement, CallerIdentity identity) {
        this.readRefinement = readRefinement;
        this.identity = identity;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    @Operation(summary = "Score, open questions and risks of a demand, in the language of Accept-Language")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RefinementView.class),
                            examples = @ExampleObject(name = "vague", value = """
                    {"demandId": "01890a5d-ac96-774b-bcce-b302099a8057", "version": 1, "score": 5,
                     "parts": [{"part": "INDICATORS", "points": 0, "of": 30}],
                     "questions": [{"code": "indicator", "part": "INDICATORS", "field": "indicators", "points": 15,
                                    "question": "By which figure is the problem judged solved?"}],
                     "risks": [{"tag": "VAGUE_WORDS", "field": "description", "found": ["性能高"],
                                "message": "Vague words without a figure; say it as a measurable indicator"}],
                     "lastChange": {"version": 4, "scoreBefore": 5, "scoreAfter": 48, "answered": [],
                      "pairings": [{"outcomeId": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94", "outcomeTitle": "低纹波电源",
                                    "scoreBefore": 0.41, "scoreAfter": 0.73, "levelBefore": "WEAK",
                                    "levelAfter": "FAIR"}]}}
                    """)))
    public Uni<Response> read(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Locale language = ProblemTexts.language(acceptLanguage);
        return readRefinement
                .of(id, identity.caller(), language)
                .map(view -> Response.ok(view).language(language).build());
    }
}
