package org.duijie.messaging.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a consumer deals with failure. */
@ConfigMapping(prefix = "duijie.consumer")
interface ConsumerConfig {

    /** Attempts at an event whose effect fails for a reason that does not pass by itself. */
    @WithDefault("5")
    int attempts();

    /** How long one attempt may take; then it is made again, for nobody knows what became of it. */
    @WithDefault("PT5M")
    Duration attemptWithin();

    /** Events, at most, that are taken in one transaction where a consumer takes them together. */
    @WithDefault("16")
    int together();

    /** Back-off before the second attempt; doubled before each further one. */
    @WithDefault("PT0.2S")
    Duration firstBackOff();

    @WithDefault("PT10S")
    Duration longestBackOff();
}
