package org.duijie.matching.lookups.replays;

import java.util.List;
import org.duijie.contracts.codes.PairingLevel;

/**
 * What a matcher says of a pair on texts of then, with the feedback of then.
 *
 * @param score null where there are obstacles
 * @param level null where there are obstacles
 */
record ReplayedScore(Double score, PairingLevel level, List<NotReplayable> obstacles) {

    static ReplayedScore of(double score, PairingLevel level) {
        return new ReplayedScore(score, level, List.of());
    }

    static ReplayedScore none(List<NotReplayable> obstacles) {
        return new ReplayedScore(null, null, List.copyOf(obstacles));
    }

    boolean isScored() {
        return obstacles.isEmpty();
    }
}
