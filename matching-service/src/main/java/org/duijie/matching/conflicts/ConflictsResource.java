package org.duijie.matching.conflicts;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.duijie.web.paging.PageResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/conflicts}. */
@Path("/api/v1/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PARK_OFFICER)
@Cancellable(false)
class ConflictsResource {
    private final ConflictList conflicts;
    private final KeepApart keepApart;
    private final Validation validation;
    private final Idempotency idempotency;
    private final CallerIdentity identity;

    ConflictsResource(
            ConflictList conflicts,
            KeepApart keepApart,
            Validation validation,
            Idempotency idempotency,
            CallerIdentity identity) {
        this.conflicts = conflicts;
        this.keepApart = keepApart;
        this.validation = validation;
        this.idempotency = idempotency;
        this.identity = identity;
    }

    /**
     * Lists organisations that are kept apart, newest first.
     *
     * @param organisation only those of this organisation
     * @return one page
     */
    @GET
    @WithSession
    public Uni<RestResponse<Items<ConflictView>>> listConflicts(
            @QueryParam("organisation") UUID organisation,
            @Valid @BeanParam PageParameters parameters,
            @Context UriInfo request) {
        return conflicts
                .page(organisation, parameters.page())
                .map(page -> PageResponse.of(page.map(StoredConflict::view), request));
    }

    /**
     * Keeps two organisations apart. Nothing is proposed between them from then on; undecided pairings are retired.
     *
     * @return the conflict
     * @throws ProblemException {@code conflict}: the two are kept apart already;
     *     {@code invalid}: the platform knows no such organisation
     */
    @POST
    @APIResponseSchema(value = ConflictView.class, responseCode = "201")
    public Uni<Response> createConflict(ConflictRequest request) {
        Caller caller = identity.caller();
        return keepApart.note(request.checked(validation), caller).map(conflict -> Response.created(
                        URI.create("/api/v1/conflicts/" + conflict.id()))
                .entity(conflict.view())
                .build());
    }

    /**
     * Lets two organisations be paired again.
     *
     * @return done, now or before; their demands are searched for anew
     */
    @DELETE
    @Path("/{id}")
    public Uni<RestResponse<Void>> endConflict(@PathParam("id") UUID id) {
        return idempotency.deleted(identity.caller(), "/api/v1/conflicts/" + id, () -> keepApart.lift(id));
    }
}
