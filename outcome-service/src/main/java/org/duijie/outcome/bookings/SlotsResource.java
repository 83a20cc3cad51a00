package org.duijie.outcome.bookings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.duijie.outcome.requests.HostAnswer;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.idempotency.Created;
import org.duijie.web.idempotency.Idempotency;
import org.duijie.web.identity.CallerIdentity;
import org.duijie.web.json.OptionalBody;
import org.duijie.web.paging.Items;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.Cancellable;

/** {@code /api/v1/facilities/{resource}/slots}. */
@Path("/api/v1/facilities/{resource}/slots")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
class SlotsResource {
    private static final Duration AHEAD = Duration.ofDays(31);

    private final OpenSlot openSlot;
    private final WithdrawSlot withdrawSlot;
    private final Idempotency idempotency;
    private final CallerIdentity identity;
    private final Clock clock;

    SlotsResource(
            OpenSlot openSlot,
            WithdrawSlot withdrawSlot,
            Idempotency idempotency,
            CallerIdentity identity,
            Clock clock) {
        this.openSlot = openSlot;
        this.withdrawSlot = withdrawSlot;
        this.idempotency = idempotency;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Opens a slot of the own facility; 409 where it overlaps with another.
     *
     * @return the slot
     * @throws ProblemException {@code conflict}: it overlaps with another
     */
    @POST
    @RolesAllowed(Role.UNIVERSITY)
    @APIResponseSchema(value = SlotView.class, responseCode = "201")
    public Uni<Response> openSlot(
            @PathParam("resource") UUID facility, SlotRequest slot, @HeaderParam("Idempotency-Key") String key) {
        var caller = identity.caller();
        var request = new Idempotency.Request("open-slot-" + facility, slot);
        return idempotency.created(caller, key, request, () -> openSlot.open(facility, slot, caller)
                .map(view ->
                        new Created(URI.create("/api/v1/facilities/" + facility + "/slots/" + view.id()), null, view)));
    }

    /**
     * Lists the slots that start in a span of time, in their order; without one, in the next 31 days.
     *
     * @param from RFC 3339; now where it is not said
     * @param until RFC 3339; 31 days after the beginning where it is not said
     * @return 500 slots at most
     */
    @GET
    @WithSession
    @RolesAllowed({Role.PARK_OFFICER, Role.COMPANY, Role.UNIVERSITY})
    public Uni<Items<SlotView>> listSlots(
            @PathParam("resource") UUID facility,
            @QueryParam("from") Instant from,
            @QueryParam("until") Instant until) {
        Instant start = from == null ? clock.instant() : from;
        return openSlot.between(facility, start, until == null ? start.plus(AHEAD) : until, identity.caller())
                .map(Items::new);
    }

    /**
     * Takes a slot of the own facility back; where somebody has it, with a reason that is read in the booking.
     *
     * @return the slot, taken back now or before
     */
    @POST
    @Path("/{slot}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.UNIVERSITY)
    public Uni<SlotView> withdrawSlot(
            @PathParam("resource") UUID facility, @PathParam("slot") UUID slot, @OptionalBody HostAnswer answer) {
        Caller caller = identity.caller();
        return Panache.withTransaction(
                () -> withdrawSlot.withdraw(facility, slot, HostAnswer.orNothing(answer), caller));
    }
}
