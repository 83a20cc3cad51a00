package org.duijie.matching.lookups.teams;

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

/** {@code /api/v1/teams}. */
@Path("/api/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
@Tag(name = "Teams", description = "Outcomes, experts and facilities that together cover what a demand needs")
class TeamsResource {
    private static final String EXAMPLE = """
            {
              "demandId": "019cf463-dbd8-752e-89a7-834df2a74de4",
              "demandVersion": 4,
              "members": [
                {
                  "kind": "OUTCOME",
                  "id": "019ca7c4-8480-7d0e-8b91-0562ae97ba94",
                  "title": "碳化硅功率模块三维低电感封装及并联均流技术",
                  "organisationId": "019a0000-0000-7000-8000-000000000004",
                  "score": 0.62,
                  "covers": [{"kind": "INDICATOR", "name": "满载转换效率"}, {"kind": "TERM", "name": "寄生电感"}]
                }
              ],
              "uncovered": [{"kind": "TERM", "name": "储能变流器"}]
            }""";

    private final FindTeam findTeam;
    private final CallerIdentity identity;

    TeamsResource(FindTeam findTeam, CallerIdentity identity) {
        this.findTeam = findTeam;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Puts outcomes together that cover a demand",
            description = "For the demand's company and the park: at most five outcomes that together cover its"
                    + " must-have indicators and its terms, with who covers what; none where one outcome covers all.")
    @APIResponse(
            responseCode = "200",
            description = "The team",
            content =
                    @Content(
                            schema = @Schema(implementation = TeamView.class),
                            examples = @ExampleObject(name = "team", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "not-found: no such demand, or not for the caller to see")
    public TeamView team(@QueryParam("demand") @Parameter(description = "The demand", required = true) String demand) {
        return findTeam.find(Parameters.requiredId("demand", demand), identity.caller());
    }
}
