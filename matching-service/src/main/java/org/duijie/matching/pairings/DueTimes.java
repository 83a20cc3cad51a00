package org.duijie.matching.pairings;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Until when which step is due. */
@Singleton
class DueTimes {
    private final MatchingConfig config;

    DueTimes(MatchingConfig config) {
        this.config = config;
    }

    /** For the first decision on a pairing that is put on the table now. */
    Instant first(Instant now) {
        return now.plus(config.decisionTime());
    }

    /** For the decision of the other side. */
    Instant second(Instant now) {
        return now.plus(config.secondDecisionTime());
    }
}
