package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class PairKernelRidgeTest {
    private static final Profile DEMAND = TestModels.demand("锂电池热失控预警", "");
    private static final Profile NEAR = TestModels.outcome("锂电池热失控预警方法", "");
    private static final Profile FAR = TestModels.outcome("月季鲜切花保鲜", "");
    private final PairKernelRidge learnt = PairKernelRidge.learn(new TrainingRows(TestModels.MATCHER, pairs()));

    @Test
    void tellsTheLevelsAndTheOrderThatWereJudged() {
        PairKernelRidge.OfPair near = told(PairFeatures.of(TestModels.MATCHER, DEMAND, NEAR), NEAR);
        PairKernelRidge.OfPair far = told(PairFeatures.of(TestModels.MATCHER, DEMAND, FAR), FAR);

        assertThat(new LearnedScore(0, near.probabilities()).level()).isEqualTo(PairingLevel.STRONG);
        assertThat(new LearnedScore(0, far.probabilities()).level()).isEqualTo(PairingLevel.NONE);
        assertThat(near.order().value() - far.order().value()).isCloseTo(3, within(0.5));
    }

    @Test
    void whatIsTheSameForAllPairsOfADemandIsInNoOrder() {
        float[] row = PairFeatures.of(TestModels.MATCHER, DEMAND, NEAR);
        float[] longer = row.clone();
        longer[PairFeatures.NAMES.indexOf("demandTerms")] += 100;

        assertThat(uneven().of(DEMAND.embeddings().text())
                        .predict(longer, NEAR.embeddings().text())
                        .order()
                        .value())
                .isEqualTo(uneven().of(DEMAND.embeddings().text())
                        .predict(row, NEAR.embeddings().text())
                        .order()
                        .value());
    }

    /** Longer demands were judged better. */
    private static PairKernelRidge uneven() {
        List<JudgedPair> pairs = pairs();
        float[][] rows = new float[pairs.size()][Standardiser.COUNT];
        float[] above = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i][PairFeatures.NAMES.indexOf("demandTerms")] = 10 + i;
            above[i] = i * 0.1f;
        }
        return PairKernelRidge.learn(pairs, rows, above, false);
    }

    @Test
    void givesChancesEvenFarFromAllThatWasJudged() {
        for (float far : new float[] {0, 1_000_000}) {
            float[] row = new float[Standardiser.COUNT];
            Arrays.fill(row, far);

            double[] told = told(row, NEAR).probabilities();

            assertThat(Arrays.stream(told).boxed())
                    .allSatisfy(one -> assertThat(one).isBetween(0.0, 1.0));
            assertThat(Arrays.stream(told).sum()).isCloseTo(1, within(1e-9));
        }
    }

    private PairKernelRidge.OfPair told(float[] row, Profile outcome) {
        return learnt.of(DEMAND.embeddings().text())
                .predict(row, outcome.embeddings().text());
    }

    private static List<JudgedPair> pairs() {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pairs.add(new JudgedPair("d" + i % 3, DEMAND, "near" + i, NEAR, 4));
            pairs.add(new JudgedPair("d" + i % 3, DEMAND, "far" + i, FAR, 1));
        }
        return pairs;
    }
}
