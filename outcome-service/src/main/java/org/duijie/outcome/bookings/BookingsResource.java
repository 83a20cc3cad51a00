package org.duijie.outcome.bookings;

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
import org.duijie.outcome.bookings.rules.BookingStep;
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

/** {@code /api/v1/facilities/{resource}/bookings}: asking for slots, and the answers. */
@Path("/api/v1/facilities/{resource}/bookings")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class BookingsResource {
    private final RequestBooking requestBooking;
    private final ResourceRequestOperations<Booking, BookingView> operations;
    private final Validation validation;
    private final Idempotency idempotency;
    private final CallerIdentity identity;
    private final Clock clock;

    BookingsResource(
            RequestBooking requestBooking,
            Bookings bookings,
            Validation validation,
            Idempotency idempotency,
            CallerIdentity identity,
            Clock clock) {
        this.requestBooking = requestBooking;
        this.operations = new ResourceRequestOperations<>("Booking", bookings, BookingView::of);
        this.validation = validation;
        this.idempotency = idempotency;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Asks for a slot; 409 where somebody has it.
     *
     * @return the booking, with Location and ETag
     * @throws ProblemException {@code conflict}: somebody has the slot
     */
    @POST
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    @APIResponseSchema(value = BookingView.class, responseCode = "201")
    public Uni<Response> requestBooking(
            @PathParam("resource") UUID resource, BookingRequest request, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        var same = new Idempotency.Request("booking-of-" + resource, request);
        return idempotency.created(caller, key, same, () -> requestBooking
                .request(resource, request, caller)
                .map(made -> BookingView.of(made, caller)
                        .createdIn(
                                "/api/v1/facilities/{resource}/bookings".replace("{resource}", resource.toString()))));
    }

    /**
     * Lists them, newest first: all to the host and the park, to others their own.
     *
     * @return one page; Link rel=next leads to the next
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<Items<BookingView>>> listBookings(
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
    public Uni<RestResponse<BookingView>> readBooking(@BeanParam ResourceRequestPath path) {
        return operations.read(path, identity.caller());
    }

    /**
     * Approves a request; the host.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<RestResponse<BookingView>> approveBooking(@BeanParam ResourceRequestPath path) {
        return take(BookingStep.APPROVE, path, null);
    }

    /**
     * Refuses a request, with a reason where one is given, which frees the slot; the host.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/{id}/refuse")
    @RolesAllowed(Role.UNIVERSITY)
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<BookingView>> refuseBooking(
            @BeanParam ResourceRequestPath path, @OptionalBody HostAnswer answer) {
        return take(
                BookingStep.REFUSE,
                path,
                validation.check(HostAnswer.orNothing(answer)).reason());
    }

    /**
     * Takes an approval back with a reason that who has the slot reads, which frees the slot; the host.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/{id}/revoke")
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<RestResponse<BookingView>> revokeBooking(@BeanParam ResourceRequestPath path, Revocation revocation) {
        return take(BookingStep.REVOKE, path, validation.check(revocation).reason());
    }

    /**
     * Gives the slot back; who asked for it.
     *
     * @return after the step, with ETag
     */
    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    public Uni<RestResponse<BookingView>> cancelBooking(@BeanParam ResourceRequestPath path) {
        return take(BookingStep.CANCEL, path, null);
    }

    private Uni<RestResponse<BookingView>> take(BookingStep step, ResourceRequestPath path, String reason) {
        Caller caller = identity.caller();
        return operations.take(path, caller, step, asked -> asked.take(step, reason, clock.instant()));
    }
}
