package org.duijie.training.fitting;

import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
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
    private final ToDoubleFunction<Parameters> figure;
    private final Consumer<String> progress;

    /**
     * @param figure what decides, measured on the held-out fields after each round; higher is better
     * @param progress told a line after each round
     */
    public Training(
            Recipe recipe, List<Family> families, ToDoubleFunction<Parameters> figure, Consumer<String> progress) {
        this.recipe = recipe;
        this.families = families;
        this.figure = figure;
        this.progress = progress;
    }

    /** The weights of the best round; those it began with where none was better. */
    public Weights from(Weights start, ModelTokens tokens, NDManager manager) {
        try (NDManager own = manager.newSubManager()) {
            Parameters weights = Parameters.of(start, own);
            AdamW optimiser = new AdamW(weights, own, recipe.weightDecay(), recipe.clip());
            Step step = new Step(weights, own, optimiser, tokens, recipe.temperature());
            Random random = new Random(recipe.seed());
            Neighbours neighbours = new Neighbours(random, recipe.familiesPerStep());
            int perRound = (samples(random).size() + recipe.familiesPerStep() - 1) / recipe.familiesPerStep();
            Map<String, float[]> known = new HashMap<>();
            Weights best = start;
            double highest = figure.applyAsDouble(weights);
            progress.accept("before: %.4f".formatted(highest));
            int taken = 0;
            int since = 0;
            for (int epoch = 1; epoch <= recipe.epochs() && since < recipe.patience(); epoch++) {
                Map<String, float[]> met = new HashMap<>();
                double sum = 0;
                int counted = 0;
                int skipped = 0;
                for (Batch batch : neighbours.batches(samples(random), known)) {
                    double rate = recipe.learningRate(taken++, perRound * recipe.epochs());
                    Step.Result result = step.of(batch, rate, known);
                    met.putAll(result.vectors());
                    if (Double.isFinite(result.loss())) {
                        sum += result.loss();
                        counted++;
                    } else {
                        skipped++;
                    }
                }
                known.putAll(met);
                double now = figure.applyAsDouble(weights);
                progress.accept("round %d: loss %.4f over %d steps, %d skipped; held out %.4f"
                        .formatted(epoch, sum / counted, counted, skipped, now));
                since++;
                if (now > highest) {
                    highest = now;
                    best = weights.weights();
                    since = 0;
                }
            }
            return best;
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
