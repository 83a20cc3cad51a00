package org.duijie.training;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import org.duijie.engine.embedding.ModelTokens;
import org.duijie.engine.embedding.TextEmbedder;
import org.duijie.training.corpus.Family;
import org.duijie.training.corpus.Sample;
import org.duijie.training.model.Parameters;
import org.duijie.training.model.TextVectors;
import org.duijie.training.model.Weights;

/** How near the vectors of the file that was written are to those of the weights in floats. */
final class Agreement {
    private static final int TEXTS = 64;

    private Agreement() {}

    /** The mean cosine over some texts. */
    static double of(Weights weights, TextEmbedder written, List<Family> families) {
        List<String> texts = families.stream()
                .map(Sample::asWritten)
                .flatMap(sample -> sample.outcomes().stream())
                .limit(TEXTS)
                .toList();
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            Map<String, float[]> floats =
                    new TextVectors(Parameters.of(weights, manager), manager, ModelTokens.load()).of(texts);
            return texts.stream()
                    .mapToDouble(text -> cosine(floats.get(text), written.embed(text)))
                    .average()
                    .orElse(Double.NaN);
        }
    }

    private static double cosine(float[] one, float[] other) {
        double cosine = 0;
        for (int i = 0; i < one.length; i++) {
            cosine += (double) one[i] * other[i];
        }
        return cosine;
    }
}
