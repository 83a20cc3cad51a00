package org.duijie.matching.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long ago an outcome was said to be as it is told. For half a year a confirmation counts in full; after that it fades
 * by quarters, so that a score does not change from day to day.
 *
 * @param confirmedOn day of the last confirmation, or null where it is not known
 * @param fadedQuarters quarters of a year begun since it counted in full; 0 where it is not known
 */
public record ComparedFreshness(LocalDate confirmedOn, int fadedQuarters) {
    private static final int FRESH_DAYS = 182;
    private static final int QUARTER_DAYS = 91;

    static ComparedFreshness of(LocalDate confirmedOn, LocalDate today) {
        if (confirmedOn == null) {
            return new ComparedFreshness(null, 0);
        }
        long over = ChronoUnit.DAYS.between(confirmedOn, today) - FRESH_DAYS;
        return new ComparedFreshness(confirmedOn, over <= 0 ? 0 : (int) (1 + (over - 1) / QUARTER_DAYS));
    }
}
