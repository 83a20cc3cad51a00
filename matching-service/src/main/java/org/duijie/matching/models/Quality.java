package org.duijie.matching.models;

import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.scoring.PairScore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How well scores and levels agree with decisions, each 0–1.
 *
 * @param score 1 / (1 + mean distance between given and decided level)
 * @param squaredError mean squared distance of the score from 1 for pairs that fit and 0 for others (Brier score)
 * @param auc chance that a pair that fits is scored above one that does not; null where there is only one kind
 */
public record Quality(
        @Schema(description = "1 / (1 + mean distance of levels); more is better", examples = "0.76")
        double score,

        @Schema(description = "Mean squared error of the score; less is better", examples = "0.14")
        double squaredError,

        @Schema(description = "Chance that a pair that fits is scored above one that does not", examples = "0.84")
        Double auc) {

    /**
     * What was said of a pair.
     *
     * @param weight how much it counts in the means, above 0
     */
    record Answer(PairScore said, JudgedPair decided, double weight) {}

    /** Null where nothing was asked. */
    static Quality of(List<Answer> answers) {
        if (answers.isEmpty()) {
            return null;
        }
        double weights = 0;
        double distance = 0;
        double squares = 0;
        for (Answer answer : answers) {
            double error = answer.said.score() - (answer.decided.fits() ? 1 : 0);
            weights += answer.weight;
            distance += answer.weight * Math.abs(level(answer.said.level()) - answer.decided.level());
            squares += answer.weight * error * error;
        }
        return new Quality(1 / (1 + distance / weights), squares / weights, auc(answers));
    }

    private static int level(PairingLevel level) {
        return PairingLevel.values().length - level.ordinal();
    }

    private static Double auc(List<Answer> answers) {
        double wins = 0;
        double pairs = 0;
        for (Answer one : answers) {
            for (Answer other : answers) {
                if (one.decided.fits() && !other.decided.fits()) {
                    int order = Double.compare(one.said.score(), other.said.score());
                    double weight = one.weight * other.weight;
                    wins += order > 0 ? weight : order == 0 ? weight / 2 : 0;
                    pairs += weight;
                }
            }
        }
        return pairs == 0 ? null : wins / pairs;
    }
}
