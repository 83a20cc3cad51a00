package org.duijie.training.fitting;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duijie.engine.embedding.ModelTokens;
import org.duijie.training.model.Encoder;
import org.duijie.training.model.Parameters;

/** One batch: its vectors, its loss, the gradients, a move of the weights. */
final class Step {
    /** Texts of about equal length are computed together, so many at once. */
    private static final int TOGETHER = 8;

    private final Parameters weights;
    private final NDManager manager;
    private final AdamW optimiser;
    private final ModelTokens tokens;
    private final double temperature;

    Step(Parameters weights, NDManager manager, AdamW optimiser, ModelTokens tokens, double temperature) {
        this.weights = weights;
        this.manager = manager;
        this.optimiser = optimiser;
        this.tokens = tokens;
        this.temperature = temperature;
    }

    /** @param loss NaN where the step was skipped */
    record Result(double loss, Map<String, float[]> vectors) {}

    Result of(Batch batch, double learningRate, Map<String, float[]> known) {
        ContrastiveLoss wanted = new ContrastiveLoss(batch.levels(known), temperature);
        if (wanted.isEmpty()) {
            return new Result(Double.NaN, Map.of());
        }
        List<String> texts = Stream.concat(batch.demands().stream(), batch.outcomes().stream())
                .map(Batch.Text::text)
                .toList();
        try (NDManager scope = manager.newSubManager()) {
            Parameters copies = weights.forStep(scope);
            NDArray vectors;
            float loss;
            try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
                vectors = vectors(texts, new Encoder(copies, scope));
                int demands = batch.demands().size();
                NDArray missed = wanted.of(vectors.get("0:" + demands), vectors.get(demands + ":" + texts.size()));
                collector.backward(missed);
                loss = missed.getFloat();
            }
            boolean moved = optimiser.step(copies, learningRate);
            return new Result(moved ? loss : Double.NaN, rows(texts, vectors.toFloatArray()));
        }
    }

    /** In the order of the texts. */
    private NDArray vectors(List<String> texts, Encoder encoder) {
        List<int[]> windows = texts.stream().map(this::window).toList();
        List<Integer> byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> windows.get(i).length))
                .toList();
        NDList parts = new NDList();
        for (int from = 0; from < byLength.size(); from += TOGETHER) {
            List<Integer> some = byLength.subList(from, Math.min(byLength.size(), from + TOGETHER));
            parts.add(encoder.vectors(some.stream().map(windows::get).toList()));
        }
        // Of one array the library gives a copy without its history.
        NDArray sorted = parts.size() == 1 ? parts.head() : NDArrays.concat(parts);
        long[] places = new long[texts.size()];
        for (int i = 0; i < places.length; i++) {
            places[byLength.get(i)] = i;
        }
        return sorted.get(sorted.getManager().create(places));
    }

    /** Of a text longer than the model's window the beginning. */
    private int[] window(String text) {
        return tokens.of(text).getFirst();
    }

    private static Map<String, float[]> rows(List<String> texts, float[] vectors) {
        Map<String, float[]> rows = new HashMap<>();
        for (int row = 0; row < texts.size(); row++) {
            float[] vector = new float[Encoder.DIMENSIONS];
            System.arraycopy(vectors, row * Encoder.DIMENSIONS, vector, 0, Encoder.DIMENSIONS);
            rows.put(texts.get(row), vector);
        }
        return rows;
    }
}
