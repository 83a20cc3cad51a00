package org.duijie.matching.lookups.support;

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

/** {@code /api/v1/support}. */
@Path("/api/v1/support")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
@Tag(name = "Support", description = "Experts, facilities and data sets for a demand")
class SupportResource {
    private static final int DEFAULT_LIMIT = 5;
    private static final int MOST = 20;
    private static final String EXAMPLE = """
            {
              "demandId": "019cf463-dbd8-752e-89a7-834df2a74de4",
              "demandVersion": 4,
              "experts": [
                {
                  "id": "019cb9a2-1f77-7c02-8a55-0d6c2f1f9b20",
                  "name": "示例教授甲",
                  "organisationId": "019a0000-0000-7000-8000-000000000004",
                  "score": 0.44,
                  "matchedTerms": ["碳化硅", "功率模块"]
                }
              ],
              "facilities": [
                {
                  "id": "019cb9a2-2b10-7d4e-9c31-7be0a4d1c7f3",
                  "name": "功率模块双脉冲测试平台",
                  "organisationId": "019a0000-0000-7000-8000-000000000004",
                  "score": 0.38,
                  "matchedTerms": ["双脉冲测试", "寄生电感"]
                }
              ],
              "datasets": []
            }""";

    private final FindSupport findSupport;
    private final CallerIdentity identity;

    SupportResource(FindSupport findSupport, CallerIdentity identity) {
        this.findSupport = findSupport;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Finds experts, facilities and data sets for a demand",
            description = "For the demand's company and the park.")
    @APIResponse(
            responseCode = "200",
            description = "The nearest of each kind, best first",
            content =
                    @Content(
                            schema = @Schema(implementation = SupportView.class),
                            examples = @ExampleObject(name = "support", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "not-found: no such demand, or not for the caller to see")
    public SupportView support(
            @QueryParam("demand") @Parameter(description = "The demand", required = true) String demand,
            @QueryParam("limit") @Parameter(description = "Most of each kind, 1 to 20, else 5", example = "5")
                    String limit) {
        return findSupport.find(
                Parameters.requiredId("demand", demand),
                Parameters.limit(limit, MOST, DEFAULT_LIMIT),
                identity.caller());
    }
}
