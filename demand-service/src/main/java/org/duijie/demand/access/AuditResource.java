package org.duijie.demand.access;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.duijie.records.identity.Role;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/demands/openings}: the audit trail of confidential demands. */
@Path("/api/v1/demands/openings")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
    private final Openings openings;

    AuditResource(Openings openings) {
        this.openings = openings;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.AUDITOR)
    @Operation(summary = "The audit trail: who read which confidential demand, newest first")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content = @Content(examples = @ExampleObject(name = "openings", value = AccessExamples.OPENINGS)))
    public Uni<Response> list(
            @QueryParam("demand") String demand,
            @QueryParam("organisation") String organisation,
            @BeanParam PageParameters parameters,
            @Context UriInfo request) {
        return openings.page(
                        Parameters.id("demand", demand), Parameters.id("organisation", organisation), parameters.page())
                .map(found -> PageResponse.of(found.map(Opening::view), request));
    }
}
