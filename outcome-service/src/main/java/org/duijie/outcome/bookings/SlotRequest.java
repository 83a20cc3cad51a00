package org.duijie.outcome.bookings;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;

/** A slot to be opened; it ends after it starts, at most 30 days later. Both times are RFC 3339, UTC. */
public record SlotRequest(
        @NotNull Instant startsAt, @NotNull Instant endsAt) {
    private static final Duration LONGEST = Duration.ofDays(30);

    /** What is wrong beyond single fields. */
    List<Violation> violations(Instant now) {
        if (startsAt == null || endsAt == null) {
            return List.of();
        }
        return new ViolationCollector()
                .expect("startsAt", startsAt.isAfter(now), "a time to come")
                .expect(
                        "endsAt",
                        endsAt.isAfter(startsAt) && !endsAt.isAfter(startsAt.plus(LONGEST)),
                        "a time after startsAt, at most 30 days later")
                .violations();
    }
}
