package org.duijie.matching.models;

import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
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
    private static final int FAIR = 3;

    /**
     * @param predicted what was said of each pair
     * @param decided their levels, 1–4
     */
    static Quality of(List<PairScore> predicted, List<Integer> decided) {
        double distance = 0;
        double squares = 0;
        for (int i = 0; i < predicted.size(); i++) {
            distance += Math.abs(level(predicted.get(i).level()) - decided.get(i));
            squares += squaredError(predicted.get(i).score(), decided.get(i));
        }
        return new Quality(1 / (1 + distance / predicted.size()), squares / predicted.size(), auc(predicted, decided));
    }

    static int level(PairingLevel level) {
        return PairingLevel.values().length - level.ordinal();
    }

    static double squaredError(double score, int decided) {
        double error = score - (decided >= FAIR ? 1 : 0);
        return error * error;
    }

    private static Double auc(List<PairScore> predicted, List<Integer> decided) {
        double wins = 0;
        long pairs = 0;
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                if (decided.get(i) >= FAIR && decided.get(j) < FAIR) {
                    int order = Double.compare(
                            predicted.get(i).score(), predicted.get(j).score());
                    wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? null : wins / pairs;
    }
}
