package org.duijie.matching.index;

import java.util.Arrays;

/** Picks the slots of high scores without sorting all. */
final class HighestSlots {
    private static final int CLASSES = 4096;

    private HighestSlots() {}

    /**
     * The slots of the highest scores, ascending: at least so many as wanted, where there are as many; and all whose scores
     * are as high, or nearly, so that the order of slots is nothing.
     *
     * @param scores by slot; negative infinity for a slot that is not to be picked
     */
    static int[] of(float[] scores, int wanted) {
        float lowest = Float.POSITIVE_INFINITY;
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            if (score != Float.NEGATIVE_INFINITY) {
                lowest = Math.min(lowest, score);
                highest = Math.max(highest, score);
            }
        }
        float perClass = Math.max((highest - lowest) / (CLASSES - 1), Float.MIN_NORMAL);
        int[] members = new int[CLASSES];
        for (float score : scores) {
            if (score != Float.NEGATIVE_INFINITY) {
                members[(int) ((score - lowest) / perClass)]++;
            }
        }
        int bar = CLASSES - 1;
        int picked = members[bar];
        while (bar > 0 && picked < wanted) {
            picked += members[--bar];
        }
        int[] slots = new int[picked];
        int found = 0;
        for (int slot = 0; slot < scores.length; slot++) {
            if (scores[slot] != Float.NEGATIVE_INFINITY && (int) ((scores[slot] - lowest) / perClass) >= bar) {
                slots[found++] = slot;
            }
        }
        return Arrays.copyOf(slots, found);
    }
}
