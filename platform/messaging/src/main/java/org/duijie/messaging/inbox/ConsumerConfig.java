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

    /**
     * How many changes ahead of what is known of its aggregate an event may claim to be. What claims more is not believed: were
     * it, all true ones that follow would be old. Nobody makes so many changes of one record while a consumer is away.
     */
    @WithDefault("1000")
    long longestJump();

    /** Back-off before the second attempt; doubled before each further one. */
    @WithDefault("PT0.2S")
    Duration firstBackOff();

    @WithDefault("PT10S")
    Duration longestBackOff();
}
