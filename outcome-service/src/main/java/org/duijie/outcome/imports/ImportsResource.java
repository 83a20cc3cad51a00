package org.duijie.outcome.imports;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duijie.imports.Exports;
import org.duijie.imports.FileTypes;
import org.duijie.imports.ImportOperations;
import org.duijie.imports.ImportView;
import org.duijie.records.identity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/outcomes/imports}. */
@Path(ImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.UNIVERSITY)
class ImportsResource {
    static final String PATH = "/api/v1/outcomes/imports";

    private final ImportOperations operations;

    ImportsResource(ImportOperations operations) {
        this.operations = operations;
    }

    @POST
    @Consumes({FileTypes.CSV, FileTypes.JSON_LINES, FileTypes.XLSX, FileTypes.ANY})
    @Operation(
            summary =
                    "Takes a file with outcomes (XLSX, CSV, JSON Lines; told apart by content) and works through it as a job")
    @RequestBody(
            content =
                    @Content(
                            mediaType = FileTypes.CSV,
                            examples = @ExampleObject(name = "csv", value = ImportExamples.CSV)))
    @APIResponse(
            responseCode = "202",
            description = "The job, with Location",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "job", value = ImportExamples.VIEW)))
    public Uni<Response> take(
            byte[] file,
            @QueryParam("dryRun") String dryRun,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.take(file, new ImportOperations.Order(PATH, dryRun, key, language));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Says how far a job is")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "job", value = ImportExamples.VIEW)))
    public Uni<Response> read(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.read(id, language);
    }

    @GET
    @Path("/{id}/rows")
    @Operation(summary = "Says what became of each row, 1000 at a time; the next begin after the row named next")
    @APIResponse(
            responseCode = "200",
            description = "Lines of the report, by row",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.Report.class),
                            examples = @ExampleObject(name = "report", value = ImportExamples.REPORT)))
    public Uni<ImportView.Report> rows(
            @PathParam("id") UUID id,
            @QueryParam("result") String result,
            @QueryParam("after") String after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.rows(id, result, after, language);
    }

    @GET
    @Path("/template")
    @Produces(FileTypes.XLSX)
    @Operation(summary = "An empty workbook to be filled in, with drop-downs and a sheet of notes")
    @APIResponse(
            responseCode = "200",
            description = "The workbook; headings, choices and notes as Accept-Language has it",
            content =
                    @Content(
                            mediaType = FileTypes.XLSX,
                            examples = @ExampleObject(name = "headings", value = ImportExamples.HEADINGS)))
    public Response template(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Exports.template("outcomes-template", language, OutcomeTable.FORM.columns());
    }
}
