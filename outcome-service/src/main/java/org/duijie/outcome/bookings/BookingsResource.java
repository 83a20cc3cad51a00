package org.duijie.outcome.bookings;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.duijie.outcome.claims.ClaimDesk;
import org.duijie.outcome.claims.ClaimPath;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageParameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/facilities/{resource}/bookings}: asking for slots, and the answers. */
@Path("/api/v1/facilities/{resource}/bookings")
@Produces(MediaType.APPLICATION_JSON)
class BookingsResource {
    private final RequestBooking requestBooking;
    private final ClaimDesk<Booking> desk;
    private final Idempotency idempotency;
    private final CallerIdentity identity;
    private final Clock clock;

    BookingsResource(
            RequestBooking requestBooking,
            Bookings bookings,
            Idempotency idempotency,
            CallerIdentity identity,
            Clock clock) {
        this.requestBooking = requestBooking;
        this.desk = new ClaimDesk<>("Booking", bookings, BookingView::of);
        this.idempotency = idempotency;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Asks for a slot; 409 where somebody has it")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BookingRequest.class),
                            examples = @ExampleObject(name = "booking", value = BookingExamples.REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "The booking, with Location and ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = BookingView.class),
                            examples = @ExampleObject(name = "booking", value = BookingExamples.VIEW)))
    public Uni<Response> request(
            @PathParam("resource") UUID resource, BookingRequest request, @HeaderParam("Idempotency-Key") String key) {
        Caller caller = identity.caller();
        var same = new Idempotency.Request("booking-of-" + resource, request);
        return idempotency.created(caller, key, same, () -> requestBooking
                .request(resource, request, caller)
                .map(made -> BookingView.of(made, caller)
                        .createdIn(
                                "/api/v1/facilities/{resource}/bookings".replace("{resource}", resource.toString()))));
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Lists them, newest first: all to the host and the park, to others their own")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads to the next",
            content =
                    @Content(
                            schema = @Schema(implementation = BookingView.class),
                            examples = @ExampleObject(name = "page", value = BookingExamples.PAGE)))
    public Uni<Response> list(
            @PathParam("resource") UUID resource, @BeanParam PageParameters parameters, @Context UriInfo request) {
        return desk.list(resource, parameters.page(), request, identity.caller());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Reads one; for who asked, the host and the park")
    @APIResponse(
            responseCode = "200",
            description = "With ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = BookingView.class),
                            examples = @ExampleObject(name = "booking", value = BookingExamples.VIEW)))
    public Uni<Response> read(@BeanParam ClaimPath path) {
        return desk.read(path, identity.caller());
    }

    @POST
    @Path("/{id}/approve")
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Approves a request; the host")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = BookingView.class),
                            examples = @ExampleObject(name = "booking", value = BookingExamples.VIEW)))
    public Uni<Response> approve(@BeanParam ClaimPath path) {
        return take(BookingStep.APPROVE, path);
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Refuses a request, which frees the slot; the host")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = BookingView.class),
                            examples = @ExampleObject(name = "booking", value = BookingExamples.VIEW)))
    public Uni<Response> refuse(@BeanParam ClaimPath path) {
        return take(BookingStep.REFUSE, path);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Role.COMPANY, Role.UNIVERSITY})
    @Operation(summary = "Gives the slot back; who asked for it")
    @APIResponse(
            responseCode = "200",
            description = "After the step, with ETag",
            content =
                    @Content(
                            schema = @Schema(implementation = BookingView.class),
                            examples = @ExampleObject(name = "booking", value = BookingExamples.VIEW)))
    public Uni<Response> cancel(@BeanParam ClaimPath path) {
        return take(BookingStep.CANCEL, path);
    }

    private Uni<Response> take(BookingStep step, ClaimPath path) {
        Caller caller = identity.caller();
        return desk.take(path, caller, claim -> claim.take(step, caller, clock.instant()));
    }
}
