package org.duijie.demand.duplicates;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.web.identity.CallerIdentity;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/demands/{id}/near-duplicates}: for the demand's company and the park. */
@Path("/api/v1/demands/{id}/near-duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class NearDuplicatesResource {
    private final ReadNearDuplicates readNearDuplicates;
    private final CallerIdentity identity;

    NearDuplicatesResource(ReadNearDuplicates readNearDuplicates, CallerIdentity identity) {
        this.readNearDuplicates = readNearDuplicates;
        this.identity = identity;
    }

    /**
     * Demands like this one; those of other companies are counted by what this company may read of them, and named to the
     * park alone. That confidential ones are named to it is noted as an opening of each.
     *
     * @return what was found since the last submission, or that the check is open
     */
    @GET
    @WithTransaction
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY})
    public Uni<NearDuplicatesView> readNearDuplicates(@PathParam("id") UUID id) {
        return readNearDuplicates.of(id, identity.caller());
    }
}
