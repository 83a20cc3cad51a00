package org.duijie.outcome.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/outcomes/confirmations}: many at once. */
@Path("/api/v1/outcomes/confirmations")
@Produces(MediaType.APPLICATION_JSON)
class ConfirmationsResource {
    private static final String REQUEST = """
            {"ids": ["01a0c6a4-8480-7d0e-8b91-0562ae97ba94", "01a0c6a4-8480-7d0e-8b91-0562ae97ba95"]}""";
    private static final String REPORT = """
            {"confirmed": 1, "items": [
              {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94", "code": "confirmed", "status": "PUBLISHED",
               "version": 3, "confirmedOn": "2026-11-25"},
              {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97ba95", "code": "not-found"}]}""";

    private final ConfirmMany confirmMany;
    private final CallerIdentity identity;

    ConfirmationsResource(ConfirmMany confirmMany, CallerIdentity identity) {
        this.confirmMany = confirmMany;
        this.identity = identity;
    }

    @POST
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(
            summary =
                    "Says of up to 200 outcomes that they are current; one that cannot be confirmed does not stop the others")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Confirmations.class),
                            examples = @ExampleObject(name = "ids", value = REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "What became of each",
            content =
                    @Content(
                            schema = @Schema(implementation = ConfirmationReport.class),
                            examples = @ExampleObject(name = "report", value = REPORT)))
    public Uni<ConfirmationReport> confirm(Confirmations confirmations) {
        return confirmMany.confirm(confirmations, identity.caller());
    }
}
