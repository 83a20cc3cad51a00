package org.duijie.matching.talks;

import java.time.Instant;
import java.util.List;

/**
 * All that the two sides of one pair did together.
 *
 * @param progress the furthest that they came
 * @param metAt when they met last; null where they did not
 */
public record PairTalks(Progress progress, Instant metAt) {
    public static final PairTalks NONE = new PairTalks(Progress.NONE, null);

    /** In any order. */
    public static PairTalks of(List<Talk> talks) {
        Progress furthest = Progress.NONE;
        Instant metAt = null;
        for (Talk talk : talks) {
            if (talk.progress().compareTo(furthest) > 0) {
                furthest = talk.progress();
            }
            if (talk.progress() == Progress.MET && (metAt == null || metAt.isBefore(talk.at()))) {
                metAt = talk.at();
            }
        }
        return new PairTalks(furthest, metAt);
    }
}
