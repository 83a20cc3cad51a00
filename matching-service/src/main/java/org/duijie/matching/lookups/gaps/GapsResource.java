package org.duijie.matching.lookups.gaps;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;

/** {@code /api/v1/gaps}. */
@Path("/api/v1/gaps")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
class GapsResource {
    private final ReportGaps reportGaps;
    private final CallerIdentity identity;

    GapsResource(ReportGaps reportGaps, CallerIdentity identity) {
        this.reportGaps = reportGaps;
        this.identity = identity;
    }

    /**
     * Reports what is missing for a demand. For the demand's company and the park: the nearest outcomes, and for
     * each which gate is closed, which indicator is not met or not stated, how many steps of readiness are missing.
     *
     * @param demand the demand
     * @param limit how many outcomes at the most
     * @return the report
     * @throws ProblemException {@code not-found}: there is no such demand, or it is not the caller's
     */
    @GET
    @Blocking
    public GapsView reportGaps(
            @QueryParam("demand") @NotNull UUID demand,
            @QueryParam("limit") @DefaultValue("5") @Min(1) @Max(50) int limit) {
        return reportGaps.report(demand, limit, identity.caller());
    }
}
