package org.duijie.matching.lookups.support;

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

/** {@code /api/v1/support}. */
@Path("/api/v1/support")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
class SupportResource {
    private final FindSupport findSupport;
    private final CallerIdentity identity;

    SupportResource(FindSupport findSupport, CallerIdentity identity) {
        this.findSupport = findSupport;
        this.identity = identity;
    }

    /**
     * Finds experts, facilities and data sets for a demand. For the demand's company and the park.
     *
     * @param demand the demand
     * @param limit how many of each kind at the most
     * @return the nearest of each kind, best first
     * @throws ProblemException {@code not-found}: there is no such demand, or it is not the caller's
     */
    @GET
    @Blocking
    public SupportView findSupport(
            @QueryParam("demand") @NotNull UUID demand,
            @QueryParam("limit") @DefaultValue("5") @Min(1) @Max(20) int limit) {
        return findSupport.find(demand, limit, identity.caller());
    }
}
