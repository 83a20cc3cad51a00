package org.duijie.engine.scoring;

import java.util.Arrays;
import java.util.BitSet;
import org.duijie.engine.embedding.QuantisedColumn;
import org.duijie.engine.parallel.Parallel;

/**
 * What a search looks at of every record, by slot, on all cores that are idle. Not thread safe: its index keeps changes and
 * searches apart; searches may run beside each other.
 */
public final class ProfileColumns {
    private static final int FIRST_CAPACITY = 64;

    /** Comparisons that take about 50 µs: what it costs to wake another core. */
    private static final int WORTHWHILE = 1000;

    private static final int WORTHWHILE_ROUGHLY = 8192;

    private final ScoringSettings settings;
    private final BitSet taken = new BitSet();
    private final QuantisedColumn titles = new QuantisedColumn();
    private final QuantisedColumn texts = new QuantisedColumn();
    private float[] fullness = new float[FIRST_CAPACITY];
    private float[] norms = new float[FIRST_CAPACITY];

    ProfileColumns(ScoringSettings settings) {
        this.settings = settings;
    }

    public void put(int slot, Profile profile) {
        if (slot >= fullness.length) {
            int capacity = Math.max(slot + 1, fullness.length + fullness.length / 2);
            fullness = Arrays.copyOf(fullness, capacity);
            norms = Arrays.copyOf(norms, capacity);
        }
        taken.set(slot);
        titles.put(slot, profile.title());
        texts.put(slot, profile.text());
        fullness[slot] = profile.fullness();
        norms[slot] = profile.terms().norm();
    }

    public void clear(int slot) {
        taken.clear(slot);
    }

    /**
     * What the vectors alone say of pairs, for finding candidates; only the order means something.
     *
     * @param query a record of the other side
     * @return in the order of the slots
     */
    public float[] nearness(Profile query, int[] slots) {
        float[] nearness = new float[slots.length];
        Parallel.range(slots.length, WORTHWHILE, (from, to) -> {
            Scan scan = new Scan(query);
            for (int i = from; i < to; i++) {
                nearness[i] = scan.nearness(slots[i]);
            }
        });
        return nearness;
    }

    /**
     * About the {@link #nearness} of the first so many slots, at a fraction of its cost: to tell what is worth comparing.
     * Negative infinity for those that are empty.
     */
    public float[] roughNearness(Profile query, int slots) {
        float[] nearness = new float[slots];
        int blocks = Math.ceilDiv(slots, QuantisedColumn.PER_BLOCK);
        Parallel.range(blocks, Math.ceilDiv(WORTHWHILE_ROUGHLY, QuantisedColumn.PER_BLOCK), (from, to) -> {
            Scan scan = new Scan(query);
            for (int block = from; block < to; block++) {
                scan.roughly(block * QuantisedColumn.PER_BLOCK, nearness);
            }
        });
        for (int slot = taken.nextClearBit(0); slot < slots; slot = taken.nextClearBit(slot + 1)) {
            nearness[slot] = Float.NEGATIVE_INFINITY;
        }
        return nearness;
    }

    /** Root of the weighted length of a record's terms. */
    public float norm(int slot) {
        return norms[slot];
    }

    /** One record on its way through the columns; for one thread. */
    private final class Scan {
        private final float queryFullness;
        private final QuantisedColumn.Scan title;
        private final QuantisedColumn.Scan text;
        private final float[] dots = new float[QuantisedColumn.PER_BLOCK];

        private Scan(Profile query) {
            queryFullness = query.fullness();
            title = titles.scan(query.title());
            text = texts.scan(query.text());
        }

        float nearness(int slot) {
            float common = common(slot);
            float titleWeight = settings.titleWeight(common);
            float ofTexts = settings.bias(common) + settings.textWeight(common) * text.dot(slot);
            return titleWeight == 0 ? ofTexts : ofTexts + titleWeight * title.dot(slot);
        }

        /** Of one block, as far as there is room. */
        void roughly(int first, float[] nearness) {
            int end = Math.min(nearness.length, first + QuantisedColumn.PER_BLOCK);
            text.roughDots(first, dots);
            for (int slot = first; slot < end; slot++) {
                float common = common(slot);
                nearness[slot] = settings.bias(common) + settings.textWeight(common) * dots[slot - first];
            }
            if (titlesCount(first, end)) {
                title.roughDots(first, dots);
                for (int slot = first; slot < end; slot++) {
                    nearness[slot] += settings.titleWeight(common(slot)) * dots[slot - first];
                }
            }
        }

        /** The more content the less titles count: where all have much, nothing, and half of the work is saved. */
        private boolean titlesCount(int first, int end) {
            float shortest = queryFullness;
            for (int slot = first; slot < end; slot++) {
                shortest = Math.min(shortest, fullness[slot]);
            }
            return settings.titleWeight(shortest) != 0;
        }

        private float common(int slot) {
            return Math.min(queryFullness, fullness[slot]);
        }
    }
}
