package org.duijie.matching.pairings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is proposed, and how long the sides have. */
@ConfigMapping(prefix = "duijie.matching")
public interface MatchingConfig {

    /** Most pairings that one search puts on the table. */
    @WithDefault("10")
    int most();

    /** Score below which nothing is proposed, 0–1. */
    @WithDefault("0.2")
    double threshold();

    /** How long there is for the first decision before a pairing is overdue. */
    @WithDefault("P14D")
    Duration decisionTime();

    /** How long the other side has once one has accepted. */
    @WithDefault("P7D")
    Duration secondDecisionTime();

    /** How often pairings are looked for whose due time has passed, and demands that have expired. */
    Duration overdueCheckEvery();

    /** How often renewals are looked for that are left over, such as those of a replica that died. */
    Duration rematchCheckEvery();

    /** How often pairings are looked for that the matcher of another release has scored; at each start, too. */
    Duration rescoreCheckEvery();
}
