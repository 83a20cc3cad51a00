package org.duijie.outcome.bookings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.duijie.outcome.requests.HostAnswer;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.rules.ViolationCollector;

/** Takes bookings from those who have them, who are told why. */
@ApplicationScoped
class TakeBackBookings {
    private final Clock clock;

    TakeBackBookings(Clock clock) {
        this.clock = clock;
    }

    /**
     * Refuses the requests and revokes the approvals.
     *
     * @param booked whose slots are not over
     * @throws ProblemException {@code invalid} where there are any, and no reason
     */
    void takeBack(List<Booking> booked, HostAnswer answer) {
        if (booked.isEmpty()) {
            return;
        }
        var missing =
                new ViolationCollector().require("reason", answer.reason()).violations();
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
        booked.forEach(booking -> booking.takeBack(answer.reason(), clock.instant()));
    }
}
