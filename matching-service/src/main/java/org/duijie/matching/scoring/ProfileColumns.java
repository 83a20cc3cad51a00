package org.duijie.matching.scoring;

import java.util.Arrays;
import org.duijie.matching.embedding.QuantisedColumn;

/** What a search looks at of every record, by slot. Not thread safe: its index keeps changes and searches apart. */
public final class ProfileColumns {
    private static final int FIRST_CAPACITY = 64;

    private final ScoringSettings settings;
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
        titles.put(slot, profile.title());
        texts.put(slot, profile.text());
        fullness[slot] = profile.fullness();
        norms[slot] = profile.terms().norm();
    }

    public void clear(int slot) {
        titles.clear(slot);
        texts.clear(slot);
    }

    public boolean isEmpty(int slot) {
        return texts.isEmpty(slot);
    }

    /** What the vectors alone say of a pair, for finding candidates; only the order means something. */
    public float nearness(Profile query, int slot) {
        float common = Math.min(query.fullness(), fullness[slot]);
        float title = settings.titleWeight(common);
        float text = settings.textWeight(common) * texts.dot(query.text(), slot);
        return title == 0 ? text : text + title * titles.dot(query.title(), slot);
    }

    /** Root of the weighted length of a record's terms. */
    public float norm(int slot) {
        return norms[slot];
    }
}
