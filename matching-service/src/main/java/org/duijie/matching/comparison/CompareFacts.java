package org.duijie.matching.comparison;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.duijie.matching.subjects.Subject;

/** Compares what two records state, as of today or of another day. */
@Singleton
public class CompareFacts {
    private final MatchIndicators indicators;
    private final Clock clock;

    CompareFacts(MatchIndicators indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    public ComparedFacts of(Subject demand, Subject outcome, Matter matter) {
        return ComparedFacts.of(indicators, demand.facts(), outcome.facts(), matter, today());
    }

    /** The same of what may move their score. */
    public ComparedFacts counted(Subject demand, Subject outcome, Matter matter) {
        return counted(demand, outcome, matter, today());
    }

    /** The same as it was, or will be, on a day. */
    public ComparedFacts counted(Subject demand, Subject outcome, Matter matter, LocalDate day) {
        return ComparedFacts.of(indicators, demand.countedFacts(), outcome.countedFacts(), matter, day);
    }

    /** Today, UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
