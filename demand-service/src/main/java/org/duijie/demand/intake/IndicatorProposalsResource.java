package org.duijie.demand.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.records.validation.Validation;
import org.duijie.web.idempotency.Question;

/** {@code /api/v1/demands/indicator-proposals}: finds indicators in free text; nothing is kept. */
@Path("/api/v1/demands/indicator-proposals")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorProposalsResource {
    private final Validation validation;

    IndicatorProposalsResource(Validation validation) {
        this.validation = validation;
    }

    /**
     * Indicators that a text in Chinese or English asks for; confirm them by patching the demand. What is not understood as a
     * whole, or tells of the present state, is left out; one is a must where the text demands it.
     *
     * @return in the order of the text; start and end are places in it
     */
    @POST
    @Question
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    public IndicatorProposals proposeIndicators(IndicatorProposals.Source source) {
        validation.check(source);
        return IndicatorProposals.in(source.text());
    }
}
