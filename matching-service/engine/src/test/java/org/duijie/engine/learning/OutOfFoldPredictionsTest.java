package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class OutOfFoldPredictionsTest {
    private static final Profile DEMAND = TestModels.demand("空压机轴承", "");
    private static final int PAIRS = 100;
    private static final Profile OUTCOME = TestModels.outcome("空气箔片轴承", "");

    /** One feature tells all, which trees learn better. Even shares count like some pairs of weight 1. */
    @Test
    void judgementsThatCountMoreSayMoreOfTheMix() {
        assertThat(ensembleWeights(1).levels()).isBetween(0.3, 0.5);
        assertThat(ensembleWeights(100).levels()).isLessThan(0.1);
        assertThat(ensembleWeights(1).kernelRidgeOrder()).isGreaterThan(0.02);
        assertThat(ensembleWeights(100).kernelRidgeOrder()).isLessThan(0.002);
    }

    private static EnsembleWeights ensembleWeights(double weight) {
        List<JudgedPair> pairs = new ArrayList<>();
        float[][] rows = new float[PAIRS][Description.NAMES.size()];
        for (int i = 0; i < PAIRS; i++) {
            int level = i % 5 == 0 ? 4 : 1;
            rows[i][1] = level + i % 3;
            pairs.add(new JudgedPair("d" + i % 4, DEMAND, "o" + i, OUTCOME, level, weight));
        }
        TrainingRows training = new TrainingRows(TestModels.MATCHER, pairs);
        return OutOfFoldPredictions.of(
                        training,
                        new TrainingSet(rows, training.classes(), training.weights()),
                        new TrainingSet(rows, training.aboveDemand(), training.weights()),
                        Holdout.ofPairs(pairs),
                        3)
                .ensembleWeights();
    }
}
