package org.duijie.outcome.freshness;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.Period;

/** What counts as fresh. */
@ConfigMapping(prefix = "duijie.freshness")
interface FreshnessConfig {

    /** How long a confirmation holds. */
    Period confirmedWithin();

    /** How often outcomes are looked for whose confirmation no longer holds. */
    Duration checkEvery();
}
