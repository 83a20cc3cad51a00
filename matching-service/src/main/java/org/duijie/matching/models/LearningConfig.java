package org.duijie.matching.models;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When and from how much is learnt. */
@ConfigMapping(prefix = "duijie.matching.learning")
interface LearningConfig {

    /** When a new version is learnt, as a cron expression of seconds, minutes, hours and so on; {@code off} for never. */
    String at();

    /** Decided pairs below which nothing is learnt, and new ones below which two versions are not compared. */
    @WithDefault("30")
    int fewestDecisions();

    /** Decided pairs that the current version must not have seen for another to be compared with it. */
    @WithDefault("10")
    int fewestNew();

    /**
     * Organisations on either side, as many as if all had decided alike, below which a version waits for the park's word. Where
     * there are fewer, what is learnt is what one or two of them think.
     */
    @WithDefault("3")
    double fewestOrganisations();
}
