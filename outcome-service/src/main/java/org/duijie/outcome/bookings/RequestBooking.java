package org.duijie.outcome.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.messaging.Ids;
import org.duijie.outcome.sharedresources.SharedResource;
import org.duijie.outcome.sharedresources.SharedResources;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.Validation;

/** An organisation asks for a slot of a published facility; whoever comes second is told that it is taken. */
@ApplicationScoped
class RequestBooking {
    private final SharedResources resources;
    private final Slots slots;
    private final Bookings bookings;
    private final Validation validation;
    private final Instants instants;

    RequestBooking(
            SharedResources resources, Slots slots, Bookings bookings, Validation validation, Instants instants) {
        this.resources = resources;
        this.slots = slots;
        this.bookings = bookings;
        this.validation = validation;
        this.instants = instants;
    }

    Uni<Booking> request(UUID facilityId, BookingRequest request, Caller caller) {
        validation.check(request);
        UUID id = instants.ids().next();
        return resources
                .hold(ResourceKind.FACILITY, facilityId, caller)
                .invoke(facility -> requirePublished(facility, caller))
                .call(facility -> slots.hold(facilityId, request.slotId()).invoke(this::requireOpen))
                .flatMap(facility -> bookings.request(id, caller, facility, request))
                .invoke(RequestBooking::refuseTaken)
                .flatMap(taken -> bookings.findById(id));
    }

    private static void requirePublished(SharedResource facility, Caller caller) {
        if (facility.status() != ResourceStatus.PUBLISHED) {
            throw facility.refusal("book", caller);
        }
    }

    private void requireOpen(Slot slot) {
        boolean open = slot != null && slot.startsAt().isAfter(instants.clock().instant());
        var violations = new ViolationCollector()
                .expect("slotId", open, "a slot of this facility that has not begun")
                .violations();
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }

    private static void refuseTaken(boolean taken) {
        if (!taken) {
            throw ProblemException.conflict(Violation.of("slotId", "taken"));
        }
    }

    /** Where ids and times come from. */
    @Singleton
    record Instants(Ids ids, Clock clock) {}
}
