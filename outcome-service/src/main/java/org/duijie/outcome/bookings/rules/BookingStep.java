package org.duijie.outcome.bookings.rules;

import static org.duijie.outcome.bookings.rules.BookingStatus.APPROVED;
import static org.duijie.outcome.bookings.rules.BookingStatus.CANCELLED;
import static org.duijie.outcome.bookings.rules.BookingStatus.REFUSED;
import static org.duijie.outcome.bookings.rules.BookingStatus.REQUESTED;
import static org.duijie.outcome.bookings.rules.BookingStatus.REVOKED;

import java.util.Set;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.Transition;

/** The steps in the life of a booking. */
public enum BookingStep implements LifecycleStep<BookingStatus> {
    APPROVE(Actor.HOST, APPROVED, REQUESTED),
    REFUSE(Actor.HOST, REFUSED, REQUESTED),
    /** Takes an approval back, which frees the slot. */
    REVOKE(Actor.HOST, REVOKED, APPROVED),
    /** Gives the slot back; of who asked. */
    CANCEL(Actor.OWNER, CANCELLED, REQUESTED, APPROVED);

    private final Transition<BookingStatus> transition;

    BookingStep(Actor actor, BookingStatus to, BookingStatus... from) {
        transition = new Transition<>(actor, to, Set.of(from));
    }

    @Override
    public Transition<BookingStatus> transition() {
        return transition;
    }
}
