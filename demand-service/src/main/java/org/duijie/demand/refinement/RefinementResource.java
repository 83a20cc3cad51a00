package org.duijie.demand.refinement;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemTexts;
import org.duijie.web.identity.CallerIdentity;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/{id}/refinement}: for the demand's company and the park. */
@Path("/api/v1/demands/{id}/refinement")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class RefinementResource {
    private final ReadRefinement readRefinement;
    private final CallerIdentity identity;

    RefinementResource(ReadRefinement readRefinement, CallerIdentity identity) {
        this.readRefinement = readRefinement;
        this.identity = identity;
    }

    /** Score, open questions and risks of a demand, in the language of Accept-Language. */
    @GET
    @WithTransaction
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    public Uni<RestResponse<RefinementView>> readRefinement(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
        Locale language = ProblemTexts.language(acceptLanguage);
        return readRefinement.of(id, identity.caller(), language).map(view -> RestResponse.ResponseBuilder.ok(view)
                .language(language)
                .build());
    }
}
