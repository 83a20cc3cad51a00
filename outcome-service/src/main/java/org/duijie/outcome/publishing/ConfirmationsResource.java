package org.duijie.outcome.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;

/** {@code /api/v1/outcomes/confirmations}: many at once. */
@Path("/api/v1/outcomes/confirmations")
@Produces(MediaType.APPLICATION_JSON)
class ConfirmationsResource {
    private static final String REQUEST = """
            {"ids": ["01a0c6a4-8480-7d0e-8b91-0562ae97ba94", "01a0c6a4-8480-7d0e-8b91-0562ae97ba95"]}""";
    private static final String REPORT = """
            {"confirmed": 1, "items": [
              {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97ba94", "code": "confirmed", "status": "PUBLISHED",
               "version": 3, "confirmedOn": "2026-11-25"},
              {"id": "01a0c6a4-8480-7d0e-8b91-0562ae97ba95", "code": "not-found"}]}""";

    private final ConfirmMany confirmMany;
    private final CallerIdentity identity;

    ConfirmationsResource(ConfirmMany confirmMany, CallerIdentity identity) {
        this.confirmMany = confirmMany;
        this.identity = identity;
    }

    /**
     * Says of up to 200 outcomes that they are current; one that cannot be confirmed does not stop the others.
     *
     * @return what became of each
     */
    @POST
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<ConfirmationReport> confirmOutcomes(Confirmations confirmations) {
        return confirmMany.confirm(confirmations, identity.caller());
    }
}
