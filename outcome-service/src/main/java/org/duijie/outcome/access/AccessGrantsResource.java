package org.duijie.outcome.access;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import org.duijie.outcome.access.rules.AccessStep;
import org.duijie.outcome.requests.HostAnswer;
import org.duijie.outcome.requests.ResourceRequestOperations;
import org.duijie.outcome.requests.ResourceRequestPath;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.OptionalBody;
import org.duijie.web.paging.Items;
import org.duijie.web.paging.PageParameters;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/datasets/{resource}/access}: asking for access, and the answers. */
@Path("/api/v1/datasets/{resource}/access")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class AccessGrantsResource {
    private final RequestAccess requestAccess;
    private final ResourceRequestOperations<AccessGrant, AccessView> operations;
    private final Validation validation;
    private final Idempotency idempotency;
    private final CallerIdentity identity;
    private final Clock clock;

    AccessGrantsResource(
            RequestAccess requestAccess,
            AccessGrants accessGrants,
            Validation validation,
            Idempotency idempotency,
            CallerIdentity identity,
            Clock clock) {
        this.requestAccess = requestAccess;
        this.operations = new ResourceRequestOperations<>("AccessGrant", accessGrants, AccessView::of);
        this.validation = validation;
        this.idempotency = idempotency;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Asks for access under the terms as they are now; 409 where the organisation has asked already.
     *
     * @return the access, with Location and ETag
     * @throws ProblemException {@code conflict}: the organisation has asked already
     */
    @POST
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    @APIResponseSchema(value = AccessView.class, responseCode = "201")
    public Uni<Response> requestAccess(
            @PathParam("resource") UUID resource, AccessRequest request, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        var same = new Idempotency.Request("access-of-" + resource, request);
        return idempotency.created(caller, key, same, () -> requestAccess
                .request(resource, request, caller)
                .map(made -> AccessView.of(made, caller)
                        .createdIn("/api/v1/datasets/{resource}/access".replace("{resource}", resource.toString()))));
    }

    /**
     * Lists them, newest first: all to the host and the park, to others their own.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<AccessView>>> listAccess(
            @PathParam("resource") UUID resource,
            @Valid @BeanParam PageParameters parameters,
            @Context UriInfo request) {
        return operations.list(resource, parameters.page(), request, identity.caller());
    }

    /**
     * Reads one; for who asked, the host and the park.
     *
     * @return with ETag
     */
    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<AccessView>> readAccess(@BeanParam ResourceRequestPath path) {
        return operations.read(path, identity.caller());
    }

    /**
     * Grants access under the terms accepted; the host.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/{id}/grant")
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<RestResponse<AccessView>> grantAccess(@BeanParam ResourceRequestPath path) {
        return take(AccessStep.GRANT, path, HostAnswer.orNothing(null));
    }

    /**
     * Refuses a request, with a reason where one is given; the host.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/{id}/refuse")
    @RolesAllowed(Role.UNIVERSITY)
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<AccessView>> refuseAccess(
            @BeanParam ResourceRequestPath path, @OptionalBody HostAnswer answer) {
        return take(AccessStep.REFUSE, path, validation.check(HostAnswer.orNothing(answer)));
    }

    /**
     * Takes a grant back, with a reason where one is given; the host.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/{id}/revoke")
    @RolesAllowed(Role.UNIVERSITY)
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<AccessView>> revokeAccess(
            @BeanParam ResourceRequestPath path, @OptionalBody HostAnswer answer) {
        return take(AccessStep.REVOKE, path, validation.check(HostAnswer.orNothing(answer)));
    }

    /**
     * Gives a request or grant back; who asked for it.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<AccessView>> cancelAccess(@BeanParam ResourceRequestPath path) {
        return take(AccessStep.CANCEL, path, HostAnswer.orNothing(null));
    }

    private Uni<RestResponse<AccessView>> take(AccessStep step, ResourceRequestPath path, HostAnswer answer) {
        Caller caller = identity.caller();
        return operations.take(path, caller, step, asked -> asked.take(step, answer.reason(), clock.instant()));
    }
}
