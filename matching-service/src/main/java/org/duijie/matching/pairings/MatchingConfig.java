package org.duijie.matching.pairings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is proposed. */
@ConfigMapping(prefix = "duijie.matching")
public interface MatchingConfig {

    /** Most pairings that one search puts on the table. */
    @WithDefault("10")
    int most();

    /** Score below which nothing is proposed, 0–1. */
    @WithDefault("0.2")
    double threshold();

    /** How long the sides have to decide before a pairing is overdue. */
    @WithDefault("P14D")
    Duration decisionTime();
}
