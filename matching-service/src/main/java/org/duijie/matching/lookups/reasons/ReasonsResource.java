package org.duijie.matching.lookups.reasons;

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

/** {@code /api/v1/pairings/{id}/reasons}. */
@Path("/api/v1/pairings/{id}/reasons")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
class ReasonsResource {
    private final ExplainPairing explainPairing;
    private final CallerIdentity identity;

    ReasonsResource(ExplainPairing explainPairing, CallerIdentity identity) {
        this.explainPairing = explainPairing;
        this.identity = identity;
    }

    /**
     * Says why a pairing was proposed. From the two records as they are now, by the version that judged them where
     * it can still be asked; sharesOf says so. Of a confidential demand only its summary is cited to others than its
     * owner and the park, and no fact of it is compared: to them the shares are those of the texts.
     *
     * @return the reasons, in Chinese and English
     */
    @GET
    @Blocking
    public ReasonsView readPairingReasons(@PathParam("id") UUID id) {
        return explainPairing.explain(id, identity.caller());
    }
}
