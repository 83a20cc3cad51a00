package org.duijie.engine.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.embedding.TextEmbedder;

/**
 * What all texts of technology transfer have in common as a vector. Taken away, cosines spread over the whole scale
 * instead of crowding near the top. It is the mean over texts of our own ({@code typical-texts.txt}) and ships as
 * numbers, so that starting needs no embedding.
 */
public final class Centre {
    private static final String TEXTS = "/org/duijie/engine/typical-texts.txt";
    private static final String VECTOR = "/org/duijie/engine/centre.csv";

    private Centre() {}

    public static float[] shipped() {
        String[] numbers = read(VECTOR).strip().split(",");
        float[] centre = new float[numbers.length];
        for (int i = 0; i < centre.length; i++) {
            centre[i] = Float.parseFloat(numbers[i]);
        }
        return centre;
    }

    /** Computes it anew from the typical texts: of another model it is another one. */
    public static float[] compute(TextEmbedder embedder) {
        float[] mean = new float[embedder.dimensions()];
        List<String> texts = new ArrayList<>(
                read(TEXTS).lines().filter(line -> !line.startsWith("#")).toList());
        for (String text : texts) {
            float[] vector = embedder.embed(text);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / texts.size();
            }
        }
        return mean;
    }

    private static String read(String resource) {
        try (InputStream stream = Centre.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + resource, e);
        }
    }
}
