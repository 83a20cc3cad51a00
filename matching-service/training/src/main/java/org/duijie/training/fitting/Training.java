package org.duijie.training.fitting;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.duijie.engine.embedding.ModelTokens;
import org.duijie.training.corpus.Family;
import org.duijie.training.corpus.Sample;
import org.duijie.training.model.Parameters;
import org.duijie.training.model.Weights;

/** Trains weights on families, round by round, until the figure that decides no longer grows. */
public final class Training {
    private final Recipe recipe;
    private final List<Family> families;
    private final ToDoubleFunction<Weights> figure;
    private final Consumer<Weights> better;
    private final Consumer<String> progress;

    /**
     * @param figure what decides, measured on the held-out fields after each round; higher is better
     * @param better given the weights of each round that is better than all before
     * @param progress told a line after each round
     */
    public Training(
            Recipe recipe,
            List<Family> families,
            ToDoubleFunction<Weights> figure,
            Consumer<Weights> better,
            Consumer<String> progress) {
        this.recipe = recipe;
        this.families = families;
        this.figure = figure;
        this.better = better;
        this.progress = progress;
    }

    /**
     * What came of it.
     *
     * @param weights of the best round; those it began with where none was better
     * @param before the figure of those it began with
     * @param figure that of these weights
     */
    public record Result(Weights weights, double before, double figure) {}

    public Result from(Weights start, ModelTokens tokens, NDManager manager) {
        try (NDManager own = manager.newSubManager()) {
            Parameters weights = Parameters.of(start, own);
            AdamW optimiser = new AdamW(weights, own, recipe.weightDecay(), recipe.clip());
            Step step = new Step(weights, own, optimiser, tokens, recipe.temperature());
            Rounds rounds = new Rounds(step);
            Weights best = start;
            double before = figure.applyAsDouble(start);
            double highest = before;
            progress.accept("before: held out %.4f".formatted(before));
            int since = 0;
            for (int epoch = 1; epoch <= recipe.epochs() && since < recipe.patience(); epoch++) {
                String told = rounds.next();
                Weights moved = weights.weights();
                double now = figure.applyAsDouble(moved);
                progress.accept("round %d: %s; held out %.4f".formatted(epoch, told, now));
                since++;
                if (now > highest) {
                    highest = now;
                    best = moved;
                    better.accept(moved);
                    since = 0;
                }
            }
            return new Result(best, before, highest);
        }
    }

    /** Goes through all families, again and again; the neighbours of a round are by the vectors of the round before. */
    private final class Rounds {
        private final Step step;
        private final Random random = new Random(recipe.seed());
        private final Neighbours neighbours = new Neighbours(random, recipe.familiesPerStep());
        private final Map<String, float[]> known = new HashMap<>();
        private int taken;

        private Rounds(Step step) {
            this.step = step;
        }

        private String next() {
            List<Batch> batches = neighbours.batches(samples(random), known);
            Map<String, float[]> met = new HashMap<>();
            DoubleSummaryStatistics losses = new DoubleSummaryStatistics();
            for (Batch batch : batches) {
                double rate = recipe.learningRate(taken++, batches.size() * recipe.epochs());
                Step.Result result = step.of(batch, rate, known);
                met.putAll(result.vectors());
                if (Double.isFinite(result.loss())) {
                    losses.accept(result.loss());
                }
            }
            known.putAll(met);
            return "loss %.4f over %d steps, %d skipped"
                    .formatted(losses.getAverage(), losses.getCount(), batches.size() - losses.getCount());
        }
    }

    /** Each family as written, and those with a translation once more, by chance on one side or on both. */
    private List<Sample> samples(Random random) {
        List<Sample> samples = new ArrayList<>();
        for (Family family : families) {
            samples.add(Sample.asWritten(family));
            if (family.en() != null) {
                int drawn = random.nextInt(3);
                samples.add(Sample.translated(family, drawn != 0, drawn != 1));
            }
        }
        return samples;
    }
}
