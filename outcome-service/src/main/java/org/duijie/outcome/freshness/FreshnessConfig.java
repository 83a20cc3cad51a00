package org.duijie.outcome.freshness;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;

/** What counts as fresh. */
@ConfigMapping(prefix = "duijie.freshness")
public interface FreshnessConfig {

    /** How long a confirmation holds. */
    Period confirmedWithin();

    /** How long before an outcome falls asleep its university is reminded. */
    Period remindBefore();

    /** The last day on which a confirmation keeps an outcome awake that was confirmed on the given day. */
    default LocalDate confirmBy(LocalDate confirmedOn) {
        return confirmedOn.plus(confirmedWithin());
    }

    /** How often outcomes are looked for whose confirmation no longer holds. */
    Duration checkEvery();
}
