package org.duijie.matching.lookups.similar;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /api/v1/similar}. */
@Path("/api/v1/similar")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
@Tag(name = "Similar", description = "Near-duplicates of demands and of outcomes")
class SimilarResource {
    private static final int DEFAULT_LIMIT = 10;
    private static final int MOST = 50;
    private static final String EXAMPLE = """
        {
          "items": [
            {
              "id": "019cf463-dbd8-752e-89a7-834df2a74de4",
              "organisationId": "019a0000-0000-7000-8000-000000000002",
              "title": "储能变流器用碳化硅功率模块的低寄生电感封装",
              "summary": "面向 250 kW 储能变流器，寻求低寄生电感封装与均流设计技术。",
              "likeness": 0.81,
              "text": 0.88,
              "lexical": 0.74
            }
          ],
          "others": 1
        }\
        """;

    private static final String REQUEST = """
        {
          "side": "DEMAND",
          "title": "储能变流器用碳化硅功率模块的低寄生电感封装",
          "text": "面向 250 kW 储能变流器，寻求低寄生电感封装与均流设计技术。",
          "except": "019cf463-dbd8-752e-89a7-834df2a74de4",
          "limit": 10
        }\
        """;

    private final FindSimilar findSimilar;
    private final Validation validation;
    private final CallerIdentity identity;

    SimilarResource(FindSimilar findSimilar, Validation validation, CallerIdentity identity) {
        this.findSimilar = findSimilar;
        this.validation = validation;
        this.identity = identity;
    }

    @GET
    @Blocking
    @Operation(
            summary = "Finds what is like a demand or an outcome",
            description = "To a company, records of others that not everybody may see are counted, not named.")
    @APIResponse(
            responseCode = "200",
            description = "Most alike first",
            content =
                    @Content(
                            schema = @Schema(implementation = SimilarView.class),
                            examples = @ExampleObject(name = "similar", value = EXAMPLE)))
    @APIResponse(responseCode = "404", description = "not-found: no such record, or not for the caller to see")
    public SimilarView similar(
            @QueryParam("demand") @Parameter(description = "A demand; or else an outcome") String demand,
            @QueryParam("outcome") @Parameter(description = "An outcome; or else a demand") String outcome,
            @QueryParam("limit") @Parameter(description = "1 to 50, else 10", example = "10") String limit) {
        UUID demandId = Parameters.id("demand", demand);
        UUID outcomeId = Parameters.id("outcome", outcome);
        int most = Parameters.limit(limit, MOST, DEFAULT_LIMIT);
        if ((demandId == null) == (outcomeId == null)) {
            throw ProblemException.of(
                    ProblemCode.BAD_PARAMETER, "demand", demand == null ? "" : demand, "UUID, here or in outcome");
        }
        return findSimilar.find(
                demandId == null ? outcomeId : demandId,
                demandId == null ? SubjectKind.OUTCOME : SubjectKind.DEMAND,
                most,
                identity.caller());
    }

    @POST
    @Blocking
    @RolesAllowed(Role.PARK_OFFICER)
    @Operation(
            summary = "Finds what is like a text that is not published, for the park and its services",
            description = "Stored nowhere. Not for others: asking often enough would tell what is confidential.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SimilarRequest.class),
                            examples = @ExampleObject(name = "text", value = REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Most alike first",
            content =
                    @Content(
                            schema = @Schema(implementation = SimilarView.class),
                            examples = @ExampleObject(name = "similar", value = EXAMPLE)))
    public SimilarView similarTo(SimilarRequest request) {
        return findSimilar.find(request.checked(validation), identity.caller());
    }
}
