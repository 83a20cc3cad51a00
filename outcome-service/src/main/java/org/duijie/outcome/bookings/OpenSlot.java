package org.duijie.outcome.bookings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.messaging.Ids;
import org.duijie.outcome.sharedresources.SharedResources;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;

/** A university opens a slot of its facility; everybody who may see the facility sees its slots. */
@ApplicationScoped
class OpenSlot {
    private final SharedResources resources;
    private final Slots slots;
    private final Validation validation;
    private final Ids ids;
    private final Clock clock;

    OpenSlot(SharedResources resources, Slots slots, Validation validation, Ids ids, Clock clock) {
        this.resources = resources;
        this.slots = slots;
        this.validation = validation;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<SlotView> open(UUID facilityId, SlotRequest slot, Caller caller) {
        validation.check(slot, slot.violations(clock.instant()));
        UUID id = ids.next();
        return resources
                .known(ResourceKind.FACILITY, facilityId, caller)
                .invoke(facility -> facility.requireOwner(caller))
                .flatMap(facility -> slots.open(id, facilityId, slot))
                .invoke(OpenSlot::refuseOverlap)
                .map(opened -> new SlotView(id, facilityId, slot.startsAt(), slot.endsAt(), true));
    }

    private static void refuseOverlap(boolean opened) {
        if (!opened) {
            throw ProblemException.conflict(Violation.of("startsAt", "taken"));
        }
    }

    Uni<List<SlotView>> between(UUID facilityId, Instant from, Instant until, Caller caller) {
        return resources
                .known(ResourceKind.FACILITY, facilityId, caller)
                .flatMap(facility -> slots.between(facilityId, from, until));
    }
}
