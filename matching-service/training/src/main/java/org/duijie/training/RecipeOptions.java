package org.duijie.training;

import org.duijie.training.fitting.Recipe;
import picocli.CommandLine.Option;

/** What of the recipe can be changed for a trial. */
final class RecipeOptions {
    private static final Recipe USUAL = Recipe.usual();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "rounds at most; the usual recipe's where none is given")
    private Integer epochs;

    @Option(names = "--families-per-step", paramLabel = "N", description = "compared at once")
    private Integer familiesPerStep;

    @Option(names = "--learning-rate", paramLabel = "RATE", description = "the highest")
    private Double learningRate;

    @Option(names = "--temperature", paramLabel = "T", description = "of the softmax")
    private Double temperature;

    @Option(names = "--seed", paramLabel = "SEED", description = "of all that is drawn")
    private Long seed;

    Recipe recipe() {
        return new Recipe(
                epochs == null ? USUAL.epochs() : epochs,
                USUAL.patience(),
                familiesPerStep == null ? USUAL.familiesPerStep() : familiesPerStep,
                temperature == null ? USUAL.temperature() : temperature,
                learningRate == null ? USUAL.learningRate() : learningRate,
                USUAL.warmUp(),
                USUAL.weightDecay(),
                USUAL.clip(),
                seed == null ? USUAL.seed() : seed);
    }
}
