package org.duijie.matching.lookups.reasons;

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

/** {@code /api/v1/pairings/{id}/reasons}. */
@Path("/api/v1/pairings/{id}/reasons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
@Tag(name = "Pairings", description = "Demands and outcomes judged worth a look")
class ReasonsResource {
    private static final String EXAMPLE = """
        {
          "pairingId": "019cfaa1-5c1e-7a44-9f02-6a3a0c3f1b11",
          "demandVersion": 3,
          "outcomeVersion": 2,
          "matcherVersion": "l1-5b0c33a1f7",
          "score": 0.87,
          "level": "STRONG",
          "shares": {
            "title": 0.04,
            "text": 0.13,
            "lexical": 0.56,
            "outcomeText": 0.03,
            "judgements": 0.17,
            "indicators": 0.07
          },
          "against": ["outcomeText"],
          "sharesOf": "LEARNT",
          "sentences": [
            {
              "demand": "要求模块内部寄生电感低于 5 nH。",
              "outcome": "采用三维叠层布线,换流回路寄生电感降至 4.2 nH。",
              "nearness": 0.81
            }
          ],
          "matchedTerms": ["寄生电感", "碳化硅"],
          "statements": [
            {
              "kind": "VERSION",
              "zh": "本评分由从决策中学习得到的版本 l1-5b0c33a1f7 给出,以下占比即该版本的占比。",
              "en": "Version l1-5b0c33a1f7, learnt from decisions, gave this score; the shares are those of this version."
            },
            {
              "kind": "LEXICAL",
              "zh": "关键术语重合程度(0.31):支持匹配,占评分依据的 56 %。",
              "en": "Telling vocabulary in common (0.31): for the pair, 56 % of what moves the score."
            },
            {
              "kind": "FACTS",
              "zh": "所列指标:支持匹配,占评分依据的 7 %。",
              "en": "Stated indicators: for the pair, 7 % of what moves the score."
            },
            {
              "kind": "INDICATOR",
              "zh": "指标“寄生电感”:要求 ≤ 5 nH,成果达到 = 4.2 nH,满足。",
              "en": "Indicator \\"寄生电感\\": wanted ≤ 5 nH, reached = 4.2 nH. Met."
            }
          ]
        }\
        """;

    private final ExplainPairing explainPairing;
    private final CallerIdentity identity;

    ReasonsResource(ExplainPairing explainPairing, CallerIdentity identity) {
        this.explainPairing = explainPairing;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Says why a pairing was proposed",
            description = "From the two records as they are now, by the version that scored them where it can still be"
                    + " asked; sharesOf says so. Of a confidential demand only its summary is cited to others than its"
                    + " owner and the park, and no fact of it is compared: to them the shares are those of the texts.")
    @APIResponse(
            responseCode = "200",
            description = "The reasons, in Chinese and English",
            content =
                    @Content(
                            schema = @Schema(implementation = ReasonsView.class),
                            examples = @ExampleObject(name = "reasons", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "not-found: no such pairing, or not for the caller to see")
    public ReasonsView reasons(@PathParam("id") UUID id) {
        return explainPairing.explain(id, identity.caller());
    }
}
