package org.duijie.matching.lookups.history;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;

/** {@code /api/v1/pairings/{id}/history}. */
@Path("/api/v1/pairings/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
class HistoryResource {
    private final ReadHistory readHistory;
    private final CallerIdentity identity;

    HistoryResource(ReadHistory readHistory, CallerIdentity identity) {
        this.readHistory = readHistory;
        this.identity = identity;
    }

    /**
     * Tells what a pairing went through. Each judgement with the versions of demand, outcome and matcher that it
     * rests on, beside the judgement of now: the same versions give the same score.
     *
     * @return oldest first
     */
    @GET
    @Blocking
    public HistoryView readPairingHistory(@PathParam("id") UUID id) {
        return readHistory.read(id, identity.caller());
    }
}
