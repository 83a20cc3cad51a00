package org.duijie.imports;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.duijie.imports.forms.TableForm;
import org.duijie.imports.mappings.ImportMapping;
import org.duijie.imports.mappings.MappingOperations;
import org.duijie.imports.mappings.MappingView;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.records.StepRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * The REST API of imports, whatever is imported: {@code /api/v1/<records>/imports}. A service's class adds its path and its
 * columns.
 *
 * <p>The role stands with each method, and its name in {@code duijie.imports.role}: a role with the class that inherits
 * these methods would not hold for them (Jakarta Annotations; Quarkus issue 6251), and leave them open.
 */
@Cancellable(false)
public abstract class ImportsApi {
    private static final String IMPORTERS = "${duijie.imports.role}";

    private final ImportOperations operations;
    private final MappingOperations mappings;
    private final String records;
    private final TableForm<?> form;

    /** @param records what the collection is called in paths and file names, such as {@code demands} */
    protected ImportsApi(ImportOperations operations, MappingOperations mappings, String records, TableForm<?> form) {
        this.operations = operations;
        this.mappings = mappings;
        this.records = records;
        this.form = form;
    }

    /**
     * Takes a file (XLSX, CSV, JSON Lines; told apart by content) with a record in each row and works through it as a job.
     *
     * @param dryRun whether the file is only checked: nothing is stored
     * @param mapping what headings mean that are not known: the name of a mapping that is kept, or the mapping itself as
     *     JSON
     * @return the job, with Location
     */
    @POST
    @RolesAllowed(IMPORTERS)
    @Consumes({FileTypes.CSV, FileTypes.JSON_LINES, FileTypes.XLSX, FileTypes.ANY})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Uni<Response> importRecords(
            byte[] file,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("mapping") String mapping,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        String path = "/api/v1/" + records + "/imports";
        return operations.take(file, new ImportOperations.Order(path, dryRun, mapping, key, language));
    }

    /**
     * Says how far a job is.
     *
     * @return the job
     */
    @GET
    @Path("/{id}")
    @RolesAllowed(IMPORTERS)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ImportView>> readRecordsImport(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.read(id, language);
    }

    /**
     * Takes a job back that is not over; the rows that were taken stay, and the report says which.
     *
     * @return after the step, with ETag
     * @throws ProblemException {@code illegal-step}: the job is over
     */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed(IMPORTERS)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ImportView>> cancelRecordsImport(
            @BeanParam StepRequest request, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.cancel(request, language);
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
    @RolesAllowed(IMPORTERS)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<ImportView.Report> listRecordsImportRows(
            @PathParam("id") UUID id,
            @QueryParam("result") RowResult result,
            @QueryParam("after") @DefaultValue("0") @Min(0) int after,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return operations.rows(id, result, after, language);
    }

    /**
     * The names of the mappings that are kept: what the headings of the organisation's own lists mean.
     *
     * @return all, by name; each is read under its own
     */
    @GET
    @Path("/mappings")
    @RolesAllowed(IMPORTERS)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<MappingView.MappingEntries> listRecordsImportMappings() {
        return mappings.list();
    }

    /**
     * Reads a mapping that is kept.
     *
     * @return the mapping
     */
    @GET
    @Path("/mappings/{name}")
    @RolesAllowed(IMPORTERS)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<MappingView> readRecordsImportMapping(@PathParam("name") String name) {
        return mappings.read(name);
    }

    /**
     * Keeps a mapping under a name, in place of the one that had it; jobs that were handed in go on with theirs.
     *
     * @return kept
     */
    @PUT
    @Path("/mappings/{name}")
    @RolesAllowed(IMPORTERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<MappingView> keepRecordsImportMapping(@PathParam("name") String name, ImportMapping mapping) {
        return mappings.keep(name, mapping, form.columns());
    }

    /**
     * Forgets a mapping.
     *
     * @return forgotten, now or before
     */
    @DELETE
    @Path("/mappings/{name}")
    @RolesAllowed(IMPORTERS)
    public Uni<RestResponse<Void>> dropRecordsImportMapping(@PathParam("name") String name) {
        return mappings.drop(name).replaceWith(RestResponse::noContent);
    }

    /**
     * An empty workbook to be filled in, with drop-downs and a sheet of notes.
     *
     * @return the workbook; headings, choices and notes as Accept-Language has it
     */
    @GET
    @Path("/template")
    @RolesAllowed(IMPORTERS)
    @Produces(FileTypes.XLSX)
    public Response readRecordsTemplate(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return Exports.template(records + "-template", language, form.columns());
    }
}
