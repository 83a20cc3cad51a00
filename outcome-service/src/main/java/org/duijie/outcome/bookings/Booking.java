package org.duijie.outcome.bookings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.duijie.outcome.bookings.rules.BookingStatus;
import org.duijie.outcome.bookings.rules.BookingStep;
import org.duijie.outcome.requests.ResourceRequest;
import org.duijie.records.steps.LifecycleStep;

/** A slot of a facility, asked for by an organisation. Its legal steps are its methods. */
@Entity
public class Booking extends ResourceRequest<BookingStatus> {
    @Column(name = "slot_id")
    private UUID slotId;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    protected Booking() {
        // For Hibernate; new ones are written by the statement that knows whether the slot is free.
    }

    void take(BookingStep step, Instant now) {
        status = LifecycleStep.take(step, status);
        next(now);
    }

    @Override
    protected Class<BookingStep> steps() {
        return BookingStep.class;
    }

    UUID slotId() {
        return slotId;
    }

    @Override
    public BookingStatus status() {
        return status;
    }
}
