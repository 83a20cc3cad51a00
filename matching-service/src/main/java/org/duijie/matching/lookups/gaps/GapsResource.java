package org.duijie.matching.lookups.gaps;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/gaps}. */
@Path("/api/v1/gaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
@Tag(name = "Gaps", description = "What is missing between a demand and the nearest outcomes")
class GapsResource {
    private static final int DEFAULT_LIMIT = 5;
    private static final int MOST = 50;
    private static final String EXAMPLE = """
            {
              "demandId": "019cf463-dbd8-752e-89a7-834df2a74de4",
              "demandVersion": 4,
              "answered": false,
              "outcomes": [
                {
                  "outcomeId": "019ca7c4-8480-7d0e-8b91-0562ae97ba94",
                  "outcomeVersion": 2,
                  "title": "碳化硅功率模块三维低电感封装及并联均流技术",
                  "organisationId": "019a0000-0000-7000-8000-000000000004",
                  "score": 0.62,
                  "level": "FAIR",
                  "closedGates": ["MODES"],
                  "trl": {"wanted": 7, "reached": 5, "missingSteps": 2},
                  "closingStep": "PILOT",
                  "indicators": [
                    {
                      "name": "满载转换效率",
                      "mustHave": true,
                      "wanted": {"operator": "GE", "value": 98.5, "unit": "%"},
                      "reached": {"operator": "GE", "value": 98.1, "unit": "%"},
                      "verdict": "GAP",
                      "missing": 0.4,
                      "facilities": [
                        {
                          "facilityId": "019cb9a2-2b10-7d4e-9c31-7be0a4d1c7f3",
                          "name": "储能变流器转换效率测试平台",
                          "organisationId": "019a0000-0000-7000-8000-000000000004"
                        }
                      ]
                    }
                  ]
                }
              ]
            }""";

    private final ReportGaps reportGaps;
    private final CallerIdentity identity;

    GapsResource(ReportGaps reportGaps, CallerIdentity identity) {
        this.reportGaps = reportGaps;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Reports what is missing for a demand",
            description = "For the demand's company and the park: the nearest outcomes, and for each which gate is"
                    + " closed, which indicator is not met or not stated, how many steps of readiness are missing.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            schema = @Schema(implementation = GapsView.class),
                            examples = @ExampleObject(name = "gaps", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "not-found: no such demand, or not for the caller to see")
    public GapsView report(
            @QueryParam("demand") @Parameter(description = "The demand", required = true) String demand,
            @QueryParam("limit") @Parameter(description = "1 to 50, else 5", example = "5") String limit) {
        return reportGaps.report(
                Parameters.requiredId("demand", demand),
                Parameters.limit(limit, MOST, DEFAULT_LIMIT),
                identity.caller());
    }
}
