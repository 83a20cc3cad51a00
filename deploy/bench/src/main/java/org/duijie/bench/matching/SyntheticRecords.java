package org.duijie.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duijie.engine.embedding.TextEmbedder;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.text.MatchText;

/**
 * Any number of records that look like real ones to the matcher: texts are put together from sentences of the sample, as
 * terms are spread as in real texts; vectors are means of the sentences' true vectors with some noise, so they crowd as
 * real ones do and need no embedding. The same number always gives the same record.
 */
final class SyntheticRecords {
    private static final int SENTENCES = 8;
    private static final float NOISE = 0.6f;

    private final List<String> titles = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<float[]> vectors;
    private final int dimensions;

    SyntheticRecords(Path root, TextEmbedder embedder) throws IOException {
        for (JsonNode outcome : new ObjectMapper()
                .readTree(root.resolve("deploy/sample/outcomes.json").toFile())) {
            titles.add(outcome.path("title").asText());
            sentences.addAll(List.of(outcome.path("abstract").asText().split("(?<=[。；])")));
        }
        this.vectors = Parallel.map(sentences, embedder::embed);
        this.dimensions = embedder.dimensions();
    }

    Synthetic get(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        StringBuilder text = new StringBuilder();
        float[] vector = new float[dimensions];
        for (int i = 0; i < SENTENCES; i++) {
            int chosen = random.nextInt(sentences.size());
            text.append(sentences.get(chosen));
            add(vector, vectors.get(chosen), 1f / SENTENCES);
        }
        for (int i = 0; i < dimensions; i++) {
            vector[i] += (float) (random.nextGaussian() * NOISE / Math.sqrt(dimensions));
        }
        int title = random.nextInt(titles.size());
        String named = titles.get(title) + " " + Long.toString(number, Character.MAX_RADIX);
        return new Synthetic(MatchText.of(named, text.toString()), normalised(vector));
    }

    private static void add(float[] sum, float[] vector, float weight) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * vector[i];
        }
    }

    private static float[] normalised(float[] vector) {
        double sum = 0;
        for (float v : vector) {
            sum += v * v;
        }
        float length = (float) Math.sqrt(sum);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** A text of about 400 characters that no other number has, for a demand that must be embedded. */
    String demandText(long number) {
        StringBuilder text = new StringBuilder();
        Random random = new Random(~number * 0x9E3779B97F4A7C15L);
        while (text.length() < 400) {
            text.append(sentences.get(random.nextInt(sentences.size())));
        }
        return text.substring(0, 400);
    }

    String demandTitle(long number) {
        return titles.get((int) (number % titles.size())) + " " + number;
    }

    /** One record: its text, and a vector of length 1 that stands for title and text. */
    record Synthetic(MatchText text, float[] vector) {}
}
