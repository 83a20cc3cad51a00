package org.duijie.demand.imports;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.duijie.imports.RowResult;
import org.duijie.records.identity.Role;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/v1/demands/imports}. */
@Path(ImportsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.COMPANY)
class ImportsResource {
    static final String PATH = "/api/v1/demands/imports";

    private final ImportOperations operations;

    ImportsResource(ImportOperations operations) {
        this.operations = operations;
    }

    /**
     * Takes a file with demands (XLSX, CSV, JSON Lines; told apart by content) and works through it as a job.
     *
     * @param dryRun whether the file is only checked: nothing is stored
     * @return the job, with Location
     */
    @POST
    @Consumes({FileTypes.CSV, FileTypes.JSON_LINES, FileTypes.XLSX, FileTypes.ANY})
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Uni<Response> importRecords(
            byte[] file,
            @QueryParam("dryRun") boolean dryRun,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.take(file, new ImportOperations.Order(PATH, dryRun, key, language));
    }

    /**
     * Says how far a job is.
     *
     * @return the job
     */
    @GET
    @Path("/{id}")
    public Uni<RestResponse<ImportView>> readRecordsImport(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.read(id, language);
    }

    /**
     * Says what became of each row, 1000 at a time; the next begin after the row named next.
     *
     * @param result only rows that ended so; all where it is not said
     * @param after the row after which the page begins
     * @return lines of the report, by row
     */
    @GET
    @Path("/{id}/rows")
    public Uni<ImportView.Report> listRecordsImportRows(
            @PathParam("id") UUID id,
            @QueryParam("result") RowResult result,
            @QueryParam("after") @DefaultValue("0") @Min(0) int after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.rows(id, result, after, language);
    }

    /**
     * An empty workbook to be filled in, with drop-downs and a sheet of notes.
     *
     * @return the workbook; headings, choices and notes as Accept-Language has it
     */
    @GET
    @Path("/template")
    @Produces(FileTypes.XLSX)
    public Response readRecordsTemplate(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Exports.template("demands-template", language, DemandTable.FORM.columns());
    }
}
