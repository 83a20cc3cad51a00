package org.duijie.matching.lookups.replays;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/replays}. */
@Path("/api/v1/replays")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY, Role.AUDITOR})
@Tag(name = "Replays", description = "Past scores computed again and compared")
class ReplaysResource {
    private static final String EXAMPLE = """
        {
          "demandId": "019cf463-dbd8-752e-89a7-834df2a74de4",
          "at": "2026-03-03T01:30:01.204Z",
          "comparedWith": "l1-5b0c33a1f7",
          "onTable": 2,
          "pairs": [
            {
              "pairingId": "019cfe90-6274-79be-84af-52b3faecbd38",
              "demandId": "019cf463-dbd8-752e-89a7-834df2a74de4",
              "outcomeId": "019ca7c4-8480-7d0e-8b91-0562ae97ba94",
              "title": "碳化硅功率模块三维低电感封装及并联均流技术",
              "state": "PROPOSED",
              "judgedAt": "2026-03-03T01:30:01.204Z",
              "demandVersion": 3,
              "outcomeVersion": 2,
              "matcherVersion": "m3-3f09c2ab17",
              "feedback": 1.0,
              "told": {"score": 0.87, "level": "STRONG", "rank": 1},
              "again": {"result": "REPRODUCED", "score": 0.87, "level": "STRONG", "obstacles": []},
              "compared": {"score": 0.81, "level": "STRONG", "rank": 2, "rose": -1, "reachesThreshold": true},
              "now": {
                "state": "RETIRED",
                "score": 0.87,
                "level": "STRONG",
                "demandVersion": 3,
                "outcomeVersion": 2,
                "matcherVersion": "m3-3f09c2ab17"
              }
            },
            {
              "pairingId": "019cfe90-6275-7b11-9d20-0a7f3f5f4c92",
              "demandId": "019cf463-dbd8-752e-89a7-834df2a74de4",
              "outcomeId": "019ca7c4-8481-70aa-b7f3-5d1c1de0b1a7",
              "title": "功率模块纳米银烧结互连工艺",
              "state": "ACCEPTED_BY_ONE",
              "judgedAt": "2026-03-02T08:12:44.310Z",
              "demandVersion": 3,
              "outcomeVersion": 1,
              "matcherVersion": "m3-3f09c2ab17",
              "feedback": 1.0,
              "told": {"score": 0.64, "level": "FAIR", "rank": 2},
              "again": {"result": "REPRODUCED", "score": 0.64, "level": "FAIR", "obstacles": []},
              "compared": {"score": 0.83, "level": "STRONG", "rank": 1, "rose": 1, "reachesThreshold": true},
              "now": {
                "state": "ACCEPTED",
                "score": 0.83,
                "level": "STRONG",
                "demandVersion": 4,
                "outcomeVersion": 1,
                "matcherVersion": "l1-5b0c33a1f7"
              }
            }
          ],
          "summary": {
            "pairs": 2,
            "reproduced": 2,
            "different": 0,
            "notReplayed": 0,
            "compared": 2,
            "rose": 1,
            "sank": 1,
            "otherLevel": 1,
            "belowThreshold": 0,
            "first": 2,
            "sameAmongFirst": 2,
            "rankCorrelation": -1.0
          }
        }\
        """;

    private final ReplayRun replayRun;
    private final CallerIdentity identity;

    ReplaysResource(ReplayRun replayRun, CallerIdentity identity) {
        this.replayRun = replayRun;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Scores again what was on the table of a demand or an outcome at some time, and compares",
            description =
                    "For the record's own organisation, the park, and without titles the auditor. Each pairing that"
                            + " was neither declined nor retired then is scored on the texts and facts of then, as of the"
                            + " day of then: by the matcher that scored then, which is to give the score that was told,"
                            + " and by another one. The factor that declines of similar pairs gave then (feedback) is"
                            + " taken as it was told.")
    @APIResponse(
            responseCode = "200",
            description = "The pairings in their order of then, and what came of them together",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayView.class),
                            examples = @ExampleObject(name = "replay", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "bad-parameter: also where the matcher cannot be asked any more")
    @APIResponse(responseCode = "404", description = "not-found: no such record, or not for the caller to know")
    public ReplayView replay(@BeanParam ReplayParameters asked) {
        return replayRun.replay(asked.which(), asked.matcher, asked.most(), identity.caller());
    }
}
