package org.duijie.matching.lookups.replays;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.duijie.matching.pairings.MatchingConfig;

/** What holds where nothing else is said. */
@Singleton
class Bounds {
    private final MatchingConfig config;
    private final Clock clock;

    Bounds(MatchingConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Instant timeOr(Instant given) {
        return given == null ? clock.instant() : given;
    }

    double threshold() {
        return config.threshold();
    }
}
