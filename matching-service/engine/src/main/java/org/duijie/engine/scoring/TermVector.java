package org.duijie.engine.scoring;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duijie.engine.text.TermCode;
import org.duijie.engine.text.TermWeights;

/**
 * The terms of one text in ascending order of their codes, each with its weight and a factor: how much this text makes
 * of it. Terms of a title can be emphasised. Six bytes per term.
 */
public final class TermVector {
    private static final float FACTOR_STEP = 1 / 80f;
    private static final float EMPHASIS_IN_SEARCH = 2;

    private final int[] codes;
    private final byte[] levels;
    private final byte[] factors;
    private final BitSet emphasised;
    private final float padding;
    private final float plainSum;
    private final float emphasisedSum;

    private TermVector(int[] codes, byte[] levels, byte[] factors, BitSet emphasised, float padding) {
        this.codes = codes;
        this.levels = levels;
        this.factors = factors;
        this.emphasised = emphasised;
        this.padding = padding;
        this.plainSum = sum(false);
        this.emphasisedSum = sum(true);
    }

    /**
     * @param terms factors by term code, 0–3.18
     * @param emphasised the codes that count more in short texts
     * @param padding added to the sum of weights, so that a handful of terms does not pass for a perfect match
     */
    static TermVector of(Map<Integer, Float> terms, Set<Integer> emphasised, TermWeights weights, float padding) {
        TreeMap<Integer, Float> sorted = new TreeMap<>(terms);
        int[] codes = new int[sorted.size()];
        byte[] levels = new byte[codes.length];
        byte[] factors = new byte[codes.length];
        BitSet marks = new BitSet();
        int i = 0;
        for (Map.Entry<Integer, Float> term : sorted.entrySet()) {
            codes[i] = term.getKey();
            levels[i] = weights.level(term.getKey());
            factors[i] = (byte) Math.clamp(Math.round(term.getValue() / FACTOR_STEP), 1, 255);
            marks.set(i, emphasised.contains(term.getKey()));
            i++;
        }
        return new TermVector(codes, levels, factors, marks, padding);
    }

    private float sum(boolean mark) {
        float sum = 0;
        for (int i = 0; i < codes.length; i++) {
            if (emphasised.get(i) == mark) {
                sum += value(i);
            }
        }
        return sum;
    }

    private float value(int at) {
        return TermWeights.weightOf(levels[at]) * Byte.toUnsignedInt(factors[at]) * FACTOR_STEP;
    }

    public int size() {
        return codes.length;
    }

    /** Whether the text has the term of a code. */
    boolean has(int code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }

    public int code(int at) {
        return codes[at];
    }

    /** Whether a term is one character, which says too little to find a record by. */
    public boolean isSingleCharacter(int at) {
        return TermCode.isSingleCharacter(codes[at]);
    }

    /** How telling a term is in itself. */
    public float weight(int at) {
        return TermWeights.weightOf(levels[at]);
    }

    /** Whether a term stands in the title of a demand. */
    public boolean isEmphasised(int at) {
        return emphasised.get(at);
    }

    /** What this text makes of a term when candidates are looked for. */
    public float factor(int at) {
        return Byte.toUnsignedInt(factors[at]) * FACTOR_STEP * (emphasised.get(at) ? EMPHASIS_IN_SEARCH : 1);
    }

    /** What a term adds to the overlap for each unit of the other side's factor. */
    public float impact(int at) {
        return TermWeights.weightOf(levels[at]) * factor(at);
    }

    /** Root of the weighted length when candidates are looked for. */
    public float norm() {
        return norm(EMPHASIS_IN_SEARCH);
    }

    private float norm(float emphasis) {
        return (float) Math.sqrt(padding + plainSum + emphasis * emphasisedSum);
    }

    /**
     * Shared weight by the geometric mean of both weights: 0 where nothing is shared, about 1 where all is.
     *
     * @param emphasis how many times an emphasised term counts
     */
    float overlap(TermVector other, float emphasis) {
        float shared = 0;
        int i = 0;
        int j = 0;
        while (i < codes.length && j < other.codes.length) {
            if (codes[i] < other.codes[j]) {
                i++;
            } else if (codes[i] > other.codes[j]) {
                j++;
            } else {
                boolean counted = emphasised.get(i) || other.emphasised.get(j);
                int factor = Byte.toUnsignedInt(factors[i]) * Byte.toUnsignedInt(other.factors[j]);
                float both = factor * FACTOR_STEP * FACTOR_STEP;
                shared += TermWeights.weightOf(levels[i]) * both * (counted ? emphasis : 1);
                i++;
                j++;
            }
        }
        return shared / (norm(emphasis) * other.norm(emphasis));
    }
}
