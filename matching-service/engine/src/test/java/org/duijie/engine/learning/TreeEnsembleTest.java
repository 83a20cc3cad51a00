package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class TreeEnsembleTest {
    private static final Profile DEMAND = TestModels.demand("空压机轴承", "");
    private static final Profile OUTCOME = TestModels.outcome("空气箔片轴承", "");
    private static final PairKernelRidge.OfPair NONE = told(-1, 1, 0, 0, 0);
    private static final PairKernelRidge.OfPair STRONG = told(1, 0, 0, 0, 1);

    @Test
    void treesAndSurfaceHaveTheirSayTheMoreTheMoreWasLearnt() {
        double few = difference(ensemble(20));
        double many = difference(ensemble(600));

        assertThat(few).isPositive().isLessThan(many);
        assertThat(many).as("the trees have their say, too").isLessThan(0.6);
    }

    @Test
    void aHandfulOfJudgementsDoesNotOverturnTheShippedLevel() {
        float[] row = new float[Description.NAMES.size()];

        assertThat(ensemble(20).score(row, PairingLevel.STRONG, NONE, 1).level())
                .isEqualTo(PairingLevel.STRONG);
        assertThat(ensemble(600).score(row, PairingLevel.STRONG, NONE, 1).level())
                .isEqualTo(PairingLevel.NONE);
    }

    @Test
    void anOrderOfTheSurfaceMovesTheScore() {
        float[] row = new float[Description.NAMES.size()];
        TreeEnsemble ensemble = ensemble(20);

        assertThat(ensemble.score(row, PairingLevel.FAIR, STRONG, 1).score())
                .isGreaterThan(ensemble.score(row, PairingLevel.FAIR, NONE, 1).score());
    }

    @Test
    void judgementsThatCountMoreOverturnItSooner() {
        float[] row = new float[Description.NAMES.size()];

        assertThat(ensemble(20, 30).score(row, PairingLevel.STRONG, NONE, 1).level())
                .isEqualTo(PairingLevel.NONE);
    }

    private static PairKernelRidge.OfPair told(double order, double... probabilities) {
        return new PairKernelRidge.OfPair(
                probabilities, new KernelRidge.Prediction(0, new double[Standardiser.COUNT], order));
    }

    private static double difference(TreeEnsemble ensemble) {
        float[] row = new float[Description.NAMES.size()];
        return ensemble.score(row, PairingLevel.FAIR, STRONG, 1).probabilities()[3]
                - ensemble.score(row, PairingLevel.FAIR, NONE, 1).probabilities()[3];
    }

    private static TreeEnsemble ensemble(int count) {
        return ensemble(count, 1);
    }

    /** From so many pairs that were all judged NONE. */
    private static TreeEnsemble ensemble(int count, double weight) {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new JudgedPair("d" + i % 7, DEMAND, "o" + i, OUTCOME, 1, weight));
        }
        TrainingRows training = new TrainingRows(TestModels.MATCHER, pairs);
        return TreeEnsemble.learn(new float[count][Description.NAMES.size()], training, Holdout.ofPairs(pairs), 3);
    }
}
