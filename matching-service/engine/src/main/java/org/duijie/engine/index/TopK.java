package org.duijie.engine.index;

import java.util.Arrays;

/** Picks the slots of high scores without sorting all. */
final class TopK {
    /** One of so many scores is looked at to learn which are worth collecting. */
    private static final int STRIDE = 16;

    /** By so many standard deviations the sample may mislead before all are collected after all. */
    private static final int DEVIATIONS = 5;

    private TopK() {}

    /**
     * The slots of the highest scores, ascending: so many as wanted, where there are as many, and those whose scores equal the
     * last one's, so that the order of slots is nothing.
     *
     * @param scores by slot; negative infinity for a slot that is not to be picked
     * @param wanted from 1
     */
    static int[] of(float[] scores, int wanted) {
        int[] collected = from(likelyBar(scores, wanted), scores);
        if (collected.length < wanted) {
            collected = from(-Float.MAX_VALUE, scores);
        }
        if (collected.length <= wanted) {
            return collected;
        }
        float bar = lowestOf(wanted, scoresOf(collected, scores));
        int picked = 0;
        for (int slot : collected) {
            if (scores[slot] >= bar) {
                collected[picked++] = slot;
            }
        }
        return Arrays.copyOf(collected, picked);
    }

    /** A score that as many reach as are wanted, and not many more, as far as a sample can tell. */
    private static float likelyBar(float[] scores, int wanted) {
        float[] sample = new float[scores.length / STRIDE];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = scores[i * STRIDE];
        }
        double expected = (double) wanted / STRIDE;
        int sure = (int) Math.ceil(expected + DEVIATIONS * Math.sqrt(expected + 1));
        return sure < sample.length ? Math.max(lowestOf(sure, sample), -Float.MAX_VALUE) : -Float.MAX_VALUE;
    }

    /** The last of the so many highest. */
    private static float lowestOf(int highest, float[] scores) {
        Arrays.sort(scores);
        return scores[scores.length - highest];
    }

    private static int[] from(float bar, float[] scores) {
        int many = 0;
        for (float score : scores) {
            many += score >= bar ? 1 : 0;
        }
        int[] slots = new int[many];
        int found = 0;
        for (int slot = 0; found < many; slot++) {
            if (scores[slot] >= bar) {
                slots[found++] = slot;
            }
        }
        return slots;
    }

    private static float[] scoresOf(int[] slots, float[] scores) {
        float[] some = new float[slots.length];
        for (int i = 0; i < slots.length; i++) {
            some[i] = scores[slots[i]];
        }
        return some;
    }
}
