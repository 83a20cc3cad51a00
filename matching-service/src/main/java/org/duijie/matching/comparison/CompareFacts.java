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

    /** The same of what may move their score. */
    public ComparedFacts counted(Subject demand, Subject outcome) {
        return counted(demand, outcome, today());
    }

    /** The same as it was, or will be, on a day. */
    public static ComparedFacts counted(Subject demand, Subject outcome, LocalDate day) {
        return ComparedFacts.of(demand.countedFacts(), outcome.countedFacts(), day);
    }

    /** Today, UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
