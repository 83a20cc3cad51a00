package org.duijie.engine.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * How telling each term is: high for rare ones, low for those that stand everywhere. A fixed table, part of a matcher's
 * version, so that the score of a pair depends on its two texts and nothing else. A term that is not in it has the
 * highest weight. Weights are kept in steps of {@value #STEP}, one byte each.
 */
public final class TermWeights {
    public static final float STEP = 0.05f;

    private static final int FORMAT = 0x54570001;
    private static final int HIGHEST_LEVEL = 255;

    private final int[] codes;
    private final byte[] levels;
    private final byte unknown;

    private TermWeights(int[] codes, byte[] levels, byte unknown) {
        this.codes = codes;
        this.levels = levels;
        this.unknown = unknown;
    }

    /**
     * @param codes in ascending order, each once
     * @param weights the weight of each
     */
    static TermWeights of(int[] codes, double[] weights, double unknown) {
        byte[] levels = new byte[codes.length];
        for (int i = 0; i < codes.length; i++) {
            levels[i] = level(weights[i]);
        }
        return new TermWeights(codes, levels, level(unknown));
    }

    /** Inverse document frequency over these texts, as BM25 has it: ln(1 + (N − n + ½) / (n + ½)). */
    public static TermWeights fromCorpus(Iterable<String> texts, LexicalAnalyser analyser) {
        TreeMap<Integer, Integer> frequency = new TreeMap<>();
        int count = 0;
        for (String text : texts) {
            analyser.terms(text).stream()
                    .map(Term::code)
                    .distinct()
                    .forEach(code -> frequency.merge(code, 1, Integer::sum));
            count++;
        }
        int total = count;
        int[] codes = frequency.keySet().stream().mapToInt(code -> code).toArray();
        double[] weights =
                frequency.values().stream().mapToDouble(n -> inverse(n, total)).toArray();
        return of(codes, weights, inverse(0, total));
    }

    private static double inverse(int containing, int total) {
        return Math.log(1 + (total - containing + 0.5) / (containing + 0.5));
    }

    private static byte level(double weight) {
        return (byte) Math.clamp(Math.round(weight / STEP), 1, HIGHEST_LEVEL);
    }

    /** The weight in steps, 1–255 as an unsigned byte. */
    public byte level(int code) {
        int at = Arrays.binarySearch(codes, code);
        return at >= 0 ? levels[at] : unknown;
    }

    /** Whether the term is in the table. */
    public boolean knows(int code) {
        return Arrays.binarySearch(codes, code) >= 0;
    }

    public float weight(int code) {
        return weightOf(level(code));
    }

    public static float weightOf(byte level) {
        return Byte.toUnsignedInt(level) * STEP;
    }

    public int size() {
        return codes.length;
    }

    public void write(OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.writeInt(FORMAT);
        out.writeInt(codes.length);
        out.writeByte(unknown);
        for (int code : codes) {
            out.writeInt(code);
        }
        out.write(levels);
        out.flush();
    }

    public static TermWeights read(InputStream source) throws IOException {
        DataInputStream in = new DataInputStream(source);
        if (in.readInt() != FORMAT) {
            throw new IOException("Not a table of term weights, or one of another format");
        }
        int[] codes = new int[in.readInt()];
        byte unknown = in.readByte();
        for (int i = 0; i < codes.length; i++) {
            codes[i] = in.readInt();
        }
        byte[] levels = new byte[codes.length];
        in.readFully(levels);
        return new TermWeights(codes, levels, unknown);
    }
}
