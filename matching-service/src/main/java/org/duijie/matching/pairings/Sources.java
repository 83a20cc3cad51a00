package org.duijie.matching.pairings;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.duijie.messaging.Ids;

/** Where this feature's time and ids come from. */
@Singleton
class Sources {
    private final Ids ids;
    private final Clock clock;

    Sources(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Ids ids() {
        return ids;
    }

    Clock clock() {
        return clock;
    }
}
