package org.duijie.outcome.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.duijie.messaging.Ids;
import org.duijie.web.identity.Caller;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.identity.Role;
import org.duijie.web.parameters.Parameters;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;
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
    private static final int LINES = 1000;

    private final ImportJobs jobs;
    private final CallerIdentity identity;
    private final Ids ids;
    private final Clock clock;

    ImportsResource(ImportJobs jobs, CallerIdentity identity, Ids ids, Clock clock) {
        this.jobs = jobs;
        this.identity = identity;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @Consumes({
        "text/csv",
        "application/x-ndjson",
        "application/octet-stream",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(
            summary =
                    "Takes a file with outcomes (XLSX, CSV, JSON Lines; told apart by content) and works through it as a job")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples = @ExampleObject(name = "csv", value = ImportExamples.CSV)))
    @APIResponse(
            responseCode = "202",
            description = "The job, with Location",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "job", value = ImportExamples.VIEW)))
    public Uni<Response> take(byte[] file, @QueryParam("dryRun") String dryRun) {
        Caller caller = identity.caller();
        boolean dry = Boolean.TRUE.equals(yesOrNo("dryRun", dryRun));
        if (file == null || file.length == 0) {
            throw ProblemException.of(ProblemCode.BODY_MISSING);
        }
        ImportJob job = new ImportJob(ids.next(), caller.organisationId(), dry, clock.instant());
        return Panache.withTransaction(() -> jobs.persistAndFlush(job).call(() -> jobs.keepFile(job.id(), file)))
                .map(kept -> Response.accepted(ImportView.of(kept))
                        .header("Location", PATH + "/" + kept.id())
                        .build());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @Operation(summary = "Says how far a job is")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.class),
                            examples = @ExampleObject(name = "job", value = ImportExamples.VIEW)))
    public Uni<Response> read(@PathParam("id") UUID id) {
        return jobs.known(id, identity.caller()).map(job -> ImportView.of(job).toResponse());
    }

    @GET
    @Path("/{id}/rows")
    @WithSession
    @Operation(summary = "Says what became of each row, 1000 at a time; the next begin after the row named next")
    @APIResponse(
            responseCode = "200",
            description = "Lines of the report, by row",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.Report.class),
                            examples = @ExampleObject(name = "report", value = ImportExamples.REPORT)))
    public Uni<ImportView.Report> rows(
            @PathParam("id") UUID id, @QueryParam("result") String result, @QueryParam("after") String after) {
        RowResult wanted = Parameters.code("result", result, RowResult.class);
        Integer from = Parameters.whole("after", after, 0, Integer.MAX_VALUE);
        return jobs.known(id, identity.caller())
                .flatMap(job -> jobs.lines(id, wanted, from == null ? 0 : from, LINES))
                .map(lines -> new ImportView.Report(
                        lines, lines.size() < LINES ? null : lines.getLast().row()));
    }

    private static Boolean yesOrNo(String name, String value) {
        if (value == null || "false".equals(value)) {
            return false;
        }
        if (!"true".equals(value)) {
            throw ProblemException.of(ProblemCode.BAD_PARAMETER, name, value, "true, false");
        }
        return true;
    }
}
