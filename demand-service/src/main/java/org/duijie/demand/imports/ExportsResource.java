package org.duijie.demand.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.duijie.demand.access.Disclosures;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.intake.FilterParameters;
import org.duijie.imports.Exports;
import org.duijie.imports.FileTypes;
import org.duijie.records.identity.Role;
import org.duijie.tables.TableFormat;
import org.duijie.web.identity.CallerIdentity;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/exports}. */
@Path("/api/v1/demands/exports")
class ExportsResource {
    private final Demands demands;
    private final Disclosures disclosures;
    private final CallerIdentity identity;

    ExportsResource(Demands demands, Disclosures disclosures, CallerIdentity identity) {
        this.demands = demands;
        this.disclosures = disclosures;
        this.identity = identity;
    }

    /**
     * Writes the demands of the list as a table: format CSV (unless said otherwise), XLSX or JSON_LINES. Of another's
     * confidential demand there is the summary; to the park all of it, which is noted as an opening of each.
     *
     * @param format the kind of table
     * @return the table, with the columns of an import; headings and codes as Accept-Language has it
     */
    @GET
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = FileTypes.CSV),
                @Content(mediaType = FileTypes.JSON_LINES),
                @Content(mediaType = FileTypes.XLSX)
            })
    public Response exportRecords(
            @Valid @BeanParam FilterParameters parameters,
            @QueryParam("format") @DefaultValue("CSV") TableFormat format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        ExportDemands source = new ExportDemands(demands, disclosures, identity.caller(), parameters.filter());
        return Exports.table("demands", format, language, source);
    }
}
