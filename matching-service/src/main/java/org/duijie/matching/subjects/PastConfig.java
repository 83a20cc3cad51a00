package org.duijie.matching.subjects;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long past versions of demands and outcomes are kept. */
@ConfigMapping(prefix = "duijie.matching.past")
interface PastConfig {

    /** From when a version was replaced until it is deleted, as an ISO 8601 period such as {@code P2Y}. */
    @WithDefault("P2Y")
    Period keepFor();

    /** When too old ones are deleted, as a cron expression of seconds, minutes, hours and so on; {@code off} for never. */
    String forgetAt();
}
