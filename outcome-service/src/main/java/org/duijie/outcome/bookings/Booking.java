package org.duijie.outcome.bookings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.outcome.bookings.rules.BookingStatus;
import org.duijie.outcome.bookings.rules.BookingStep;
import org.duijie.outcome.claims.Claim;
import org.duijie.records.identity.Caller;
import org.duijie.records.steps.LifecycleStep;

/** A slot of a facility, asked for by an organisation. Its legal steps are its methods. */
@Entity
public class Booking extends Claim {
    @Column(name = "slot_id")
    private UUID slotId;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    protected Booking() {
        // For Hibernate; new ones are written by the statement that knows whether the slot is free.
    }

    void take(BookingStep step, Caller caller, Instant now) {
        require(step.actor(), caller);
        status = LifecycleStep.take(step, status);
        next(now);
    }

    @Override
    public List<String> stepsFor(Caller caller) {
        return LifecycleStep.allowed(BookingStep.class, status, actors(caller));
    }

    UUID slotId() {
        return slotId;
    }

    BookingStatus status() {
        return status;
    }
}
