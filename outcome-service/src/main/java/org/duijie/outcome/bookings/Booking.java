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
import org.hibernate.annotations.Formula;

/** A slot of a facility, asked for by an organisation. Its legal steps are its methods. */
@Entity
public class Booking extends ResourceRequest<BookingStatus> {
    @Column(name = "slot_id")
    private UUID slotId;

    @Enumerated(EnumType.STRING)
    private BookingStatus status;

    @Formula("(select slot.starts_at from facility_slot slot where slot.id = slot_id)")
    private Instant startsAt;

    @Formula("(select slot.ends_at from facility_slot slot where slot.id = slot_id)")
    private Instant endsAt;

    /** As the database's clock has it: what lists show and what steps find is the same. */
    @Formula("(select slot.ends_at <= now() from facility_slot slot where slot.id = slot_id)")
    private boolean over;

    protected Booking() {
        // For Hibernate; new ones are written by the statement that knows whether the slot is free.
    }

    void take(BookingStep step, String reason, Instant now) {
        because(reason);
        status = LifecycleStep.take(step, status);
        next(now);
    }

    /** The host takes back what the slot was asked for: a request is refused, an approval revoked. */
    void takeBack(String reason, Instant now) {
        take(status == BookingStatus.REQUESTED ? BookingStep.REFUSE : BookingStep.REVOKE, reason, now);
    }

    /** What is over was used, or not: nobody takes it back any more, and nobody approves it. */
    @Override
    protected boolean isReadyFor(LifecycleStep<BookingStatus> step) {
        return !over;
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

    /** When its slot begins. */
    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
