package org.duijie.demand.expiry;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.time.Period;

/** When demands are looked at that are valid no longer. */
@ConfigMapping(prefix = "duijie.expiry")
public interface ExpiryConfig {
    /** How long before its last day the company is reminded of a demand. */
    Period remindBefore();

    /** How often demands are looked for that are to be reminded of or have expired. */
    Duration checkEvery();
}
