package org.duijie.messaging.consumers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When a consumer is taken for lost, and how soon another follows. */
@ConfigMapping(prefix = "duijie.consumer-restart")
interface RestartConfig {

    /** Pause before the first new consumer; doubled before each further one. */
    @WithDefault("PT1S")
    Duration firstPause();

    @WithDefault("PT1M")
    Duration longestPause();

    /** A new consumer that has lived so long, or has brought a record, is as good as the one before. */
    @WithDefault("PT1M")
    Duration settledAfter();

    /** Records with which nothing has gone forward for so long stand still. */
    @WithDefault("PT2M")
    Duration standsStillAfter();

    /** A consumer that has not asked for records for so long has ended. */
    @WithDefault("PT30S")
    Duration silentAfter();

    /** How often that is looked at. */
    Duration checkEvery();
}
