package org.duijie.matching.lookups.teams;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;

/** {@code /api/v1/teams}. */
@Path("/api/v1/teams")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
class TeamsResource {
    private final FindTeam findTeam;
    private final CallerIdentity identity;

    TeamsResource(FindTeam findTeam, CallerIdentity identity) {
        this.findTeam = findTeam;
        this.identity = identity;
    }

    /**
     * Puts outcomes together that cover a demand. For the demand's company and the park: at most five outcomes that
     * together cover its must-have indicators and its terms, with who covers what; none where one outcome covers
     * all.
     *
     * @param demand the demand
     * @return the team
     * @throws ProblemException {@code not-found}: there is no such demand, or it is not the caller's
     */
    @GET
    @Blocking
    public TeamView findTeam(@QueryParam("demand") @NotNull UUID demand) {
        return findTeam.find(demand, identity.caller());
    }
}
