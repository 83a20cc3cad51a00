package org.duijie.matching.comparison;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.duijie.matching.subjects.Subject;

/** Compares what two records state, as of today or of another day. */
@Singleton
public class CompareFacts {
    private final Clock clock;

    CompareFacts(Clock clock) {
        this.clock = clock;
    }

    public ComparedFacts of(Subject demand, Subject outcome) {
        return ComparedFacts.of(demand.facts(), outcome.facts(), today());
    }

    /** Today, UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
