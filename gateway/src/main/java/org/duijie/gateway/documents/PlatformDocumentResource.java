package org.duijie.gateway.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/openapi}. */
@Path("/api/v1/openapi")
class PlatformDocumentResource {
    private static final String JSON = "json";

    private final PlatformDocument document;

    PlatformDocumentResource(PlatformDocument document) {
        this.document = document;
    }

    /**
     * Gives this document. Everybody may read it, without a token.
     *
     * @param format how it is written: yaml or json
     * @return the document, OpenAPI 3.1
     */
    @GET
    @PermitAll
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/yaml"),
                @Content(mediaType = "application/json", schema = @Schema(implementation = ObjectNode.class))
            },
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "Of this content, for `If-None-Match`",
                            schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "It is as the caller, by `If-None-Match`, knows it")
    public Response readApiDocument(
            @QueryParam("format") @DefaultValue("yaml") @Pattern(regexp = "yaml|json") String format,
            @Context Request request) {
        PlatformDocument.Form form = JSON.equals(format) ? document.json() : document.yaml();
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(form.tag());
        return (unchanged == null ? Response.ok(form.content(), form.type()) : unchanged)
                .tag(form.tag())
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }
}
