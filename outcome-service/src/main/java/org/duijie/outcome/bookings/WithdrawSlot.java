package org.duijie.outcome.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.outcome.requests.HostAnswer;
import org.duijie.outcome.sharedresources.SharedResources;
import org.duijie.records.identity.Caller;
import org.duijie.records.validation.Validation;

/** A university takes a slot of its facility back; who has it reads why in its booking. */
@ApplicationScoped
class WithdrawSlot {
    private final SharedResources resources;
    private final Slots slots;
    private final Bookings bookings;
    private final TakeBackBookings takeBackBookings;
    private final Validation validation;
    private final Clock clock;

    WithdrawSlot(
            SharedResources resources,
            Slots slots,
            Bookings bookings,
            TakeBackBookings takeBackBookings,
            Validation validation,
            Clock clock) {
        this.resources = resources;
        this.slots = slots;
        this.bookings = bookings;
        this.takeBackBookings = takeBackBookings;
        this.validation = validation;
        this.clock = clock;
    }

    Uni<SlotView> withdraw(UUID facilityId, UUID slotId, HostAnswer answer, Caller caller) {
        validation.check(answer);
        return resources
                .known(ResourceKind.FACILITY, facilityId, caller)
                .invoke(facility -> facility.requireOwner(caller))
                .flatMap(facility -> slots.lock(facilityId, slotId))
                .call(slot -> bookings.holding(slot).invoke(booked -> takeBackBookings.takeBack(booked, answer)))
                .invoke(slot -> slot.withdraw(clock.instant()))
                .map(slot -> new SlotView(slotId, facilityId, slot.startsAt(), slot.endsAt(), false));
    }
}
