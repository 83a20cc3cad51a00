package org.duijie.engine.evaluation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.duijie.engine.embedding.Embedding;
import org.duijie.engine.embedding.Vectors;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.text.MatchText;

/**
 * All records of one side.
 *
 * @param profiles what the product compares
 * @param vectors the embedding of each whole text as the model gives it, of length 1
 */
record Embedded(Map<String, Profile> profiles, Map<String, float[]> vectors) {

    /**
     * @param progress run after each text
     */
    static Embedded of(
            Map<String, MatchText> texts,
            Matcher matcher,
            BiFunction<MatchText, Embedding, Profile> profile,
            Runnable progress) {
        Embedded embedded = new Embedded(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        Parallel.each(List.copyOf(texts.entrySet()), entry -> {
            Embedding embedding = matcher.embed(entry.getValue());
            embedded.profiles.put(entry.getKey(), profile.apply(entry.getValue(), embedding));
            embedded.vectors.put(entry.getKey(), Vectors.normalised(embedding.text()));
            progress.run();
        });
        return embedded;
    }

    /** The cosine of the whole texts. */
    static double cosine(float[] one, float[] other) {
        double cosine = 0;
        for (int i = 0; i < one.length; i++) {
            cosine += one[i] * other[i];
        }
        return cosine;
    }
}
