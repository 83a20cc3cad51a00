package org.duijie.matching.lookups.replays;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.identity.CallerIdentity;

/** {@code /api/v1/replays}. */
@Path("/api/v1/replays")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY, Role.AUDITOR})
class ReplaysResource {
    private final ReplayRun replayRun;
    private final CallerIdentity identity;

    ReplaysResource(ReplayRun replayRun, CallerIdentity identity) {
        this.replayRun = replayRun;
        this.identity = identity;
    }

    /**
     * Judges again what was on the table of a demand or an outcome at some time, and compares. For the record's own
     * organisation, the park, and without titles the auditor. Each pairing that was neither declined nor retired
     * then is judged on the texts and facts of then, as of the day of then: by the matcher that judged then, which
     * is to give the score that was told, and by another one. The factor that declines of similar pairs gave then
     * (feedback) is taken as it was told.
     *
     * @return the pairings in their order of then, and what came of them together
     * @throws ProblemException {@code not-found}: there is no such record, or the caller may not know of it
     */
    @GET
    @Blocking
    public ReplayView replayPairings(@Valid @BeanParam ReplayParameters asked) {
        return replayRun.replay(asked.which(), asked.matcher, asked.limit, identity.caller());
    }
}
