package org.duijie.matching.comparison;

/**
 * Readiness (GB/T 22900): what is wanted at least, what is reached, how many steps are missing.
 *
 * @param wanted 1–9, or null where nothing is said
 * @param reached 1–9, or null where nothing is said
 * @param missingSteps 0 where one of the two is not known
 */
public record ComparedTrl(Integer wanted, Integer reached, int missingSteps) {
    static ComparedTrl of(Integer wanted, Integer reached) {
        boolean known = wanted != null && reached != null;
        return new ComparedTrl(wanted, reached, known ? Math.max(0, wanted - reached) : 0);
    }

    /** Whether both sides say something. */
    public boolean bothSay() {
        return wanted != null && reached != null;
    }
}
