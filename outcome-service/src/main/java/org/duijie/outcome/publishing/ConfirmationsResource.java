package org.duijie.outcome.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/outcomes/confirmations}: many at once. */
@Path("/api/v1/outcomes/confirmations")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class ConfirmationsResource {
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
