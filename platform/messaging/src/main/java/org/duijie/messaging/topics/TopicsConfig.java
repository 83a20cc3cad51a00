package org.duijie.messaging.topics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * Settings of topics that do not exist yet; existing ones are left as the operator has them, but for the limit of compaction where
 * they have none.
 */
@ConfigMapping(prefix = "duijie.topics")
interface TopicsConfig {

    @WithDefault("6")
    int partitions();

    /** Copies of each partition; 3 on a cluster, 1 on a single broker. */
    @WithDefault("1")
    short replicas();

    /** How long every single event stays readable; then only the latest of an aggregate is kept, and the others are to go. */
    @WithDefault("P30D")
    Duration compactionLag();

    @WithDefault("P90D")
    Duration deadLetterRetention();
}
