package org.duijie.matching.engagements;

import java.time.Instant;
import java.util.List;

/**
 * All that the two sides of one pair did together.
 *
 * @param progress the furthest that they came
 * @param metAt when they met last; null where they did not
 */
public record PairEngagements(Progress progress, Instant metAt) {
    public static final PairEngagements NONE = new PairEngagements(Progress.NONE, null);

    /** In any order. */
    public static PairEngagements of(List<Engagement> engagements) {
        Progress furthest = Progress.NONE;
        Instant metAt = null;
        for (Engagement engagement : engagements) {
            if (engagement.progress().compareTo(furthest) > 0) {
                furthest = engagement.progress();
            }
            if (engagement.progress() == Progress.MET && (metAt == null || metAt.isBefore(engagement.at()))) {
                metAt = engagement.at();
            }
        }
        return new PairEngagements(furthest, metAt);
    }
}
