package org.duijie.outcome.bookings;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.RequestRules;

/** A slot to be opened; it ends after it starts, at most 30 days later. Both times are RFC 3339, UTC. */
public record SlotRequest(
        @NotNull Instant startsAt, @NotNull Instant endsAt) implements RequestRules {
    private static final Duration LONGEST = Duration.ofDays(30);

    @Override
    public List<Violation> violations() {
        if (startsAt == null || endsAt == null) {
            return List.of();
        }
        return new ViolationCollector()
                .expect(
                        "endsAt",
                        endsAt.isAfter(startsAt) && !endsAt.isAfter(startsAt.plus(LONGEST)),
                        "a time after startsAt, at most 30 days later")
                .violations();
    }

    /** What is opened is to come. */
    List<Violation> violations(Instant now) {
        return new ViolationCollector()
                .expect("startsAt", startsAt == null || startsAt.isAfter(now), "a time to come")
                .violations();
    }
}
