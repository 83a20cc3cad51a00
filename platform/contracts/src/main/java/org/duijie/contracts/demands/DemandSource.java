package org.duijie.contracts.demands;

/** How a demand reached the platform. */
public enum DemandSource {
    SELF,
    PARK_VISIT,
    ROADSHOW,
    IMPORT
}
