package org.duijie.outcome.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.UUID;
import org.duijie.exchange.TableFormat;
import org.duijie.exchange.TableWriter;
import org.duijie.exchange.Template;
import org.duijie.outcome.intake.ListParameters;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeFilter;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.web.identity.Caller;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.identity.Role;
import org.duijie.web.paging.Page;
import org.duijie.web.paging.PageRequest;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Tables that go out: outcomes with the columns of an import, and the empty table to be filled in. They are written on a
 * thread that may wait, a page of the list after the other.
 */
@Path("/api/v1/outcomes")
class ExportsResource {
    private static final int PAGE = 100;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Outcomes outcomes;
    private final CallerIdentity identity;

    ExportsResource(Outcomes outcomes, CallerIdentity identity) {
        this.outcomes = outcomes;
        this.identity = identity;
    }

    @GET
    @Path("/exports")
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(
            summary =
                    "Writes the outcomes of the list as a table: format CSV (unless said otherwise), XLSX or JSON_LINES")
    @APIResponse(
            responseCode = "200",
            description = "The table; headings as Accept-Language has it",
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples = @ExampleObject(name = "csv", value = ImportExamples.CSV)))
    public Response export(
            @BeanParam ListParameters parameters,
            @QueryParam("format") String format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Caller caller = identity.caller();
        OutcomeFilter filter = parameters.filter();
        TableFormat given = Parameters.code("format", format, TableFormat.class);
        TableFormat as = given == null ? TableFormat.CSV : given;
        StreamingOutput table = out -> {
            try (TableWriter writer = TableWriter.to(out, as, OutcomeColumns.ALL, isChinese(language))) {
                write(writer, caller, filter);
            }
        };
        return answer(table, as);
    }

    @GET
    @Path("/imports/template")
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "An empty workbook to be filled in, with drop-downs")
    @APIResponse(
            responseCode = "200",
            description = "The workbook; headings as Accept-Language has it",
            content =
                    @Content(
                            mediaType = XLSX,
                            examples = @ExampleObject(name = "headings", value = ImportExamples.HEADINGS)))
    public Response template(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return answer(out -> Template.write(out, OutcomeColumns.ALL, isChinese(language)), TableFormat.XLSX);
    }

    private void write(TableWriter writer, Caller caller, OutcomeFilter filter) throws IOException {
        UUID after = null;
        do {
            Page<Outcome> page = page(caller, filter, new PageRequest(PAGE, after));
            for (Outcome outcome : page.items()) {
                writer.write(OutcomeColumns.cells(outcome.content()));
            }
            after = page.last();
        } while (after != null);
    }

    private Page<Outcome> page(Caller caller, OutcomeFilter filter, PageRequest page) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withSession(() -> outcomes.page(caller, filter, page)));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Response answer(StreamingOutput table, TableFormat format) {
        String type =
                switch (format) {
                    case CSV -> "text/csv;charset=UTF-8";
                    case JSON_LINES -> "application/x-ndjson";
                    case XLSX -> XLSX;
                };
        return Response.ok(table).type(type).build();
    }

    private static boolean isChinese(String language) {
        return language == null || !language.startsWith("en");
    }
}
