package org.duijie.demand.publishing;

import io.smallrye.config.ConfigMapping;

/** What the park's diagnosis asks for. */
@ConfigMapping(prefix = "duijie.diagnosis")
public interface DiagnosisConfig {

    /** The refinement score, 0–100, from which on a demand is published without a stated reason. */
    int leastScore();
}
