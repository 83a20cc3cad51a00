package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.duijie.engine.embedding.QuantisedVector;

/**
 * Some texts that all others are placed by: how alike a text is to each of them, from near 0 to 1 for the same. So the work
 * for a pair does not grow with all that was ever judged.
 */
record Landmarks(List<QuantisedVector> texts) {
    private static final double SHARPNESS = 2;

    /** Some of the texts, chosen by nothing but the hashes of their ids. */
    static Landmarks among(
            List<JudgedPair> pairs,
            Function<JudgedPair, String> id,
            Function<JudgedPair, QuantisedVector> text,
            int most) {
        Map<String, QuantisedVector> byId = new TreeMap<>(
                Comparator.comparingInt(Landmarks::hash).thenComparing(Comparator.<String>naturalOrder()));
        pairs.forEach(pair -> byId.putIfAbsent(id.apply(pair), text.apply(pair)));
        return new Landmarks(byId.values().stream().limit(most).toList());
    }

    static int hash(String id) {
        int hash = id.hashCode() * 0x7FEB352D;
        return (hash ^ hash >>> 15) * 0x846CA68B;
    }

    int count() {
        return texts.size();
    }

    double[] kernel(QuantisedVector text) {
        double[] kernel = new double[texts.size()];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = Math.exp(SHARPNESS * (text.dot(texts.get(i)) - 1));
        }
        return kernel;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (QuantisedVector text : texts) {
            text.write(out);
        }
    }

    static Landmarks read(DataInput in) throws IOException {
        List<QuantisedVector> texts = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            texts.add(QuantisedVector.read(in));
        }
        return new Landmarks(List.copyOf(texts));
    }
}
