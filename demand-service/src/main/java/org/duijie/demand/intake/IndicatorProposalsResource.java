package org.duijie.demand.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.records.validation.Validation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/indicator-proposals}: finds indicators in free text; nothing is kept. */
@Path("/api/v1/demands/indicator-proposals")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorProposalsResource {
    private static final String PROPOSALS = """
            {"items": [{"start": 0, "end": 8, "words": "转换效率≥95%", "indicator":
             {"name": "转换效率", "operator": "GE", "value": 95, "unit": "%", "mustHave": true}}]}""";

    private final Validation validation;

    IndicatorProposalsResource(Validation validation) {
        this.validation = validation;
    }

    @POST
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    @Operation(summary = "Indicators that a text in Chinese or English states; confirm them by patching the demand")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "text", value = "{\"text\": \"转换效率≥95%，输出纹波不大于5 mV\"}")))
    @APIResponse(
            responseCode = "200",
            description = "In the order of the text; start and end are places in it",
            content =
                    @Content(
                            schema = @Schema(implementation = IndicatorProposals.class),
                            examples = @ExampleObject(name = "proposals", value = PROPOSALS)))
    public IndicatorProposals propose(IndicatorProposals.Source source) {
        validation.check(source);
        return IndicatorProposals.in(source.text());
    }
}
