package org.duijie.demand.duplicates;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How near-duplicates are looked for. */
@ConfigMapping(prefix = "duijie.duplicates")
public interface DuplicatesConfig {
    /** How often open checks are taken up. */
    Duration checkEvery();

    /** The likeness, 0–1, from which on a demand counts as a copy. */
    double copyFrom();

    /** How many demands are named at most, 1–50. */
    int most();
}
