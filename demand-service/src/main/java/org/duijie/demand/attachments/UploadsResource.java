package org.duijie.demand.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/attachments}: takes files; an address of its own, so that larger bodies are let through to it. */
@Path("/api/v1/demands/attachments")
@Produces(MediaType.APPLICATION_JSON)
class UploadsResource {
    private final AttachFile attachFile;
    private final CallerIdentity identity;

    UploadsResource(AttachFile attachFile, CallerIdentity identity) {
        this.attachFile = attachFile;
        this.identity = identity;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.COMPANY)
    @Operation(
            summary = "Attaches a file to one's demand: PDF or Word, at most 20 MiB, as the body",
            description = "What it is is told by its content. Its text is read afterwards and takes part in matching.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples =
                                    @ExampleObject(
                                            name = "pdf",
                                            summary = "The bytes of the file",
                                            value = "%PDF-1.7 …")))
    @APIResponse(
            responseCode = "201",
            description = "The attachment, with Location",
            content =
                    @Content(
                            schema = @Schema(implementation = AttachmentView.class),
                            examples = @ExampleObject(name = "attachment", value = AttachmentsResource.EXAMPLE)))
    public Uni<Response> attach(@QueryParam("demand") String demand, @QueryParam("name") String name, byte[] content) {
        Caller caller = identity.caller();
        UUID demandId = Parameters.id("demand", demand);
        if (demandId == null) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, "demand", "", "UUID");
        }
        return attachFile.attach(demandId, name, content, caller).map(made -> Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/demands/" + demandId + "/attachments/" + made.id())
                .entity(made.view())
                .build());
    }
}
