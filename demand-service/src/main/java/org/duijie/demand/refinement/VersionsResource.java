package org.duijie.demand.refinement;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.duijie.demand.demands.Demands;
import org.duijie.web.identity.Caller;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.identity.Role;
import org.duijie.web.parameters.Parameters;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code /api/v1/demands/{id}/versions}: what a demand said before. The company and the park read every version, others
 * those that were public.
 */
@Path("/api/v1/demands/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
class VersionsResource {
    private static final int MOST = Integer.MAX_VALUE;

    private final Demands demands;
    private final DemandVersions versions;
    private final CallerIdentity identity;

    VersionsResource(Demands demands, DemandVersions versions, CallerIdentity identity) {
        this.demands = demands;
        this.versions = versions;
        this.identity = identity;
    }

    @GET
    @WithSession
    @Operation(summary = "The versions of a demand, newest first")
    public Uni<VersionView.Lines> list(@PathParam("id") UUID id) {
        return readable(
                id,
                (all, inside) -> new VersionView.Lines(
                        all.stream().map(one -> VersionView.line(one, inside)).toList()));
    }

    @GET
    @Path("/{version}")
    @WithSession
    @Operation(summary = "What a demand said at one version")
    public Uni<VersionView> read(@PathParam("id") UUID id, @PathParam("version") String version) {
        int wanted = Parameters.whole("version", version, 1, MOST);
        return readable(id, (all, inside) -> VersionView.whole(pick(all, wanted), inside));
    }

    @GET
    @Path("/{version}/changes")
    @WithSession
    @Operation(
            summary = "What differs, field by field, from an earlier version; from the one before where none is named")
    public Uni<VersionView.Changes> changes(
            @PathParam("id") UUID id, @PathParam("version") String version, @QueryParam("since") String since) {
        int wanted = Parameters.whole("version", version, 1, MOST);
        Integer from = Parameters.whole("since", since, 1, MOST);
        return readable(id, (all, inside) -> {
            DemandVersion later = pick(all, wanted);
            return VersionView.Changes.between(from == null ? before(all, later) : pick(all, from), later, inside);
        });
    }

    private <T> Uni<T> readable(UUID id, BiFunction<List<DemandVersion>, Boolean, T> view) {
        Caller caller = identity.caller();
        return demands.known(id, caller).flatMap(demand -> versions.readable(demand, caller)
                .map(all -> view.apply(all, demand.isInside(caller))));
    }

    private static DemandVersion pick(List<DemandVersion> all, int version) {
        return all.stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND));
    }

    private static DemandVersion before(List<DemandVersion> all, DemandVersion later) {
        int place = all.indexOf(later);
        return place + 1 < all.size() ? all.get(place + 1) : later;
    }
}
