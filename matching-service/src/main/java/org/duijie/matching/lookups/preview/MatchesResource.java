package org.duijie.matching.lookups.preview;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.records.validation.Validation;
import org.duijie.web.idempotency.Question;
import org.duijie.web.identity.CallerIdentity;

/** {@code /api/v1/matches}. Embedding a text keeps a core busy, so it runs on a worker thread. */
@Path("/api/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
class MatchesResource {
    private final FindMatches findMatches;
    private final Validation validation;
    private final CallerIdentity identity;

    MatchesResource(FindMatches findMatches, Validation validation, CallerIdentity identity) {
        this.findMatches = findMatches;
        this.validation = validation;
        this.identity = identity;
    }

    /**
     * Says what a demand or outcome with a text would get. Stored nowhere. Of another's confidential demand only its
     * summary is matched and shown; to the park all of it, which is noted as an opening of each.
     *
     * @return the matches, best first
     */
    @POST
    @Question
    @Blocking
    public MatchesView previewMatches(MatchRequest request) {
        return findMatches.find(request.checked(validation), identity.caller());
    }
}
