package org.duijie.matching.lookups.replays;

import java.util.List;
import org.duijie.contracts.codes.PairingLevel;

/**
 * What a matcher says of a pair on texts of then, with the feedback of then.
 *
 * @param score null where there are obstacles
 * @param level null where there are obstacles
 */
record Word(Double score, PairingLevel level, List<Obstacle> obstacles) {

    static Word of(double score, PairingLevel level) {
        return new Word(score, level, List.of());
    }

    static Word none(List<Obstacle> obstacles) {
        return new Word(null, null, List.copyOf(obstacles));
    }

    boolean isSaid() {
        return obstacles.isEmpty();
    }
}
