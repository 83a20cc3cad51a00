package org.duijie.training.fitting;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.duijie.training.model.Weights;

/**
 * Takes the mean of trained and original weights (Wortsman and others, CVPR 2022): what the base model knows of other texts is kept, what
 * was learnt is mostly there. The held-out fields cannot see what is forgotten of other kinds of text, so the least share of the
 * trained weights is taken that keeps most of the gain.
 */
public final class Averaging {
    private static final double[] SHARES = {0.4, 0.6, 0.8};

    /** Of the gain of the best share. */
    private static final double MOST = 0.95;

    private final ToDoubleFunction<Weights> figure;
    private final Consumer<String> progress;

    /**
     * @param figure what decides, measured on the held-out fields; higher is better
     */
    public Averaging(ToDoubleFunction<Weights> figure, Consumer<String> progress) {
        this.figure = figure;
        this.progress = progress;
    }

    /** @param share of the trained weights */
    public record Mean(Weights weights, double share) {}

    public Mean of(Weights original, Training.Result trained) {
        Map<Double, Double> figures = new TreeMap<>();
        double best = trained.figure();
        for (double share : SHARES) {
            double here = figure.applyAsDouble(original.towards(trained.weights(), share));
            progress.accept("share %.1f of the trained weights: held out %.4f".formatted(share, here));
            figures.put(share, here);
            best = Math.max(best, here);
        }
        figures.put(1.0, trained.figure());
        double enough = trained.before() + MOST * (best - trained.before());
        double least = figures.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .mapToDouble(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
        return new Mean(original.towards(trained.weights(), least), least);
    }
}
