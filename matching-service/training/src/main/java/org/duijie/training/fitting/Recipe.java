package org.duijie.training.fitting;

/**
 * How is trained.
 *
 * @param epochs how often each family is seen, at most
 * @param patience so many epochs without a better figure on the held-out fields end it
 * @param familiesPerStep whose texts are compared with each other at once
 * @param temperature by which cosines are divided before the softmax
 * @param learningRate the highest, reached after the warm-up; it falls to 0 in a line
 * @param warmUp share of the steps in which it rises
 * @param weightDecay per step and unit of the learning rate
 * @param clip the longest gradient that is followed in full
 * @param seed of all that is drawn
 */
public record Recipe(
        int epochs,
        int patience,
        int familiesPerStep,
        double temperature,
        double learningRate,
        double warmUp,
        double weightDecay,
        double clip,
        long seed) {

    public static Recipe usual() {
        return new Recipe(6, 2, 4, 0.05, 5e-5, 0.1, 0.01, 1.0, 20_261_130);
    }

    double learningRate(int step, int steps) {
        double warm = Math.max(1, warmUp * steps);
        return learningRate * Math.min((step + 1) / warm, (steps - step) / Math.max(1, steps - warm));
    }
}
