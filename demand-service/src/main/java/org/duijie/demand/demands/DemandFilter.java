package org.duijie.demand.demands;

import java.util.UUID;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.demands.DemandStatus;

/**
 * What a list is narrowed to; null where it is not.
 *
 * @param trl the readiness at hand: a demand that wants more is left out
 * @param region GB/T 2260; a province or city holds what is within it
 * @param sort newest first where it is null
 */
public record DemandFilter(
        DemandStatus status,
        Codes codes,
        Integer trl,
        String region,
        UUID organisationId,
        String text,
        DemandSort sort) {

    /**
     * What a demand is classified by; null where it does not matter.
     *
     * @param industry GB/T 4754-2017 section or division
     * @param emergingIndustry strategic emerging industries (2018)
     * @param ipc IPC subclass or group
     */
    public record Codes(TechnologyField technologyField, String industry, String emergingIndustry, String ipc) {
        private boolean isEmpty() {
            return technologyField == null && industry == null && emergingIndustry == null && ipc == null;
        }
    }

    /** What a list is sorted by. */
    public enum DemandSort {
        NEWEST,
        /** From the highest wanted readiness on. */
        TRL,
        /** From the one on that ends next; those without an end last. */
        VALID_UNTIL
    }

    /** Whether it asks for what a confidential demand keeps to itself. */
    boolean looksInside() {
        return !codes.isEmpty() || trl != null || region != null;
    }
}
