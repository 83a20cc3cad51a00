package org.duijie.outcome.bookings.rules;

import static org.duijie.outcome.bookings.rules.BookingStatus.APPROVED;
import static org.duijie.outcome.bookings.rules.BookingStatus.CANCELLED;
import static org.duijie.outcome.bookings.rules.BookingStatus.REFUSED;
import static org.duijie.outcome.bookings.rules.BookingStatus.REQUESTED;

import java.util.Set;
import org.duijie.web.steps.LifeStep;

/** The steps in the life of a booking. */
public enum BookingStep implements LifeStep<BookingStatus> {
    APPROVE(Actor.HOST, APPROVED, REQUESTED),
    REFUSE(Actor.HOST, REFUSED, REQUESTED),
    /** Gives the slot back; of who asked. */
    CANCEL(Actor.OWNER, CANCELLED, REQUESTED, APPROVED);

    private final Actor actor;
    private final BookingStatus to;
    private final Set<BookingStatus> from;

    BookingStep(Actor actor, BookingStatus to, BookingStatus... from) {
        this.actor = actor;
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Set<BookingStatus> from() {
        return from;
    }

    @Override
    public BookingStatus to() {
        return to;
    }
}
