package org.duijie.outcome.bookings;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.duijie.records.identity.Role;
import org.duijie.web.idempotency.Created;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.paging.PageResponse;
import org.duijie.web.parameters.Parameters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/facilities/{resource}/slots}. */
@Path("/api/v1/facilities/{resource}/slots")
@Produces(MediaType.APPLICATION_JSON)
class SlotsResource {
    private static final Duration AHEAD = Duration.ofDays(31);

    private final OpenSlot openSlot;
    private final Idempotency idempotency;
    private final CallerIdentity identity;
    private final Clock clock;

    SlotsResource(OpenSlot openSlot, Idempotency idempotency, CallerIdentity identity, Clock clock) {
        this.openSlot = openSlot;
        this.idempotency = idempotency;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.UNIVERSITY)
    @Operation(summary = "Opens a slot of the own facility; 409 where it overlaps with another")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SlotRequest.class),
                            examples = @ExampleObject(name = "slot", value = BookingExamples.SLOT)))
    @APIResponse(
            responseCode = "201",
            description = "The slot",
            content =
                    @Content(
                            schema = @Schema(implementation = SlotView.class),
                            examples = @ExampleObject(name = "slot", value = BookingExamples.SLOT_VIEW)))
    public Uni<Response> open(
            @PathParam("resource") UUID facility, SlotRequest slot, @HeaderParam("Idempotency-Key") String key) {
        var caller = identity.caller();
        var request = new Idempotency.Request("open-slot-" + facility, slot);
        return idempotency.created(caller, key, request, () -> openSlot.open(facility, slot, caller)
                .map(view ->
                        new Created(URI.create("/api/v1/facilities/" + facility + "/slots/" + view.id()), null, view)));
    }

    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    @Operation(
            summary = "Lists the slots that start in a span of time, in their order; without one, in the next 31 days")
    @APIResponse(
            responseCode = "200",
            description = "500 slots at most",
            content =
                    @Content(
                            schema = @Schema(implementation = SlotView.class),
                            examples = @ExampleObject(name = "slots", value = BookingExamples.SLOTS)))
    public Uni<Response> list(
            @PathParam("resource") UUID facility, @QueryParam("from") String from, @QueryParam("until") String until) {
        Instant given = Parameters.time("from", from);
        Instant start = given == null ? clock.instant() : given;
        Instant end = Parameters.time("until", until);
        return openSlot.between(facility, start, end == null ? start.plus(AHEAD) : end, identity.caller())
                .map(slots -> Response.ok(new PageResponse.Items<>(slots)).build());
    }
}
