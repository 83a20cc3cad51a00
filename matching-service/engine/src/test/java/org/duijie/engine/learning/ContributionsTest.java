package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionsTest {
    private static final int PAIRS = 80;
    private static final Map<String, Double> NOTHING_SHIPPED = Map.of("title", 0.0, "text", 0.0, "lexical", 0.0);
    private static final PairKernelRidge.OfPair NO_SURFACE =
            new PairKernelRidge.OfPair(new double[4], new KernelRidge.Prediction(0, new double[Standardiser.COUNT], 0));

    @ParameterizedTest
    @CsvSource({
        "title, title",
        "text, text",
        "sharedPairs, lexical",
        "rarestShared, lexical",
        "outcomeTerms, outcomeText",
        "nearDeviation, judgements",
        "similarPairsFit, judgements"
    })
    void thePartWithTheFeatureThatDecidesMovesTheScoreMost(String feature, String part) {
        float[][] rows = decidedBy(Description.NAMES.indexOf(feature));

        TreeEnsemble ensemble =
                TreeEnsemble.learn(rows, new TrainingRows(TestModels.MATCHER, pairs()), Holdout.ofPairs(pairs()), 3);

        assertThat(strongest(ensemble.logOdds(rows[0], NOTHING_SHIPPED, NO_SURFACE, 1)))
                .isEqualTo(part);
        assertThat(ensemble.logOdds(rows[0], NOTHING_SHIPPED, NO_SURFACE, 1).get(part))
                .isPositive();
        assertThat(ensemble.logOdds(rows[1], NOTHING_SHIPPED, NO_SURFACE, 1).get(part))
                .isNegative();
    }

    @Test
    void whatTheTreesMakeOfTheShippedScoreIsDividedAsThatScoreIs() {
        float[] ofScore = new float[Description.ORDER_NAMES.size() + 1];
        ofScore[Description.ORDER_NAMES.indexOf("score")] = 0.5f;

        Map<String, Double> parts = added(2, Map.of("title", 0.0, "text", 1.0, "lexical", 3.0), ofScore);

        assertThat(parts.get("title")).isZero();
        assertThat(parts.get("text")).isCloseTo(1.25, within(1e-6));
        assertThat(parts.get("lexical")).isCloseTo(3.75, within(1e-6));
        assertThat(parts.get("judgements")).isZero();
    }

    @Test
    void everyFeatureBelongsToAPartAndNothingIsLost() {
        float[] ones = new float[Description.ORDER_NAMES.size() + 1];
        Arrays.fill(ones, 1);

        Map<String, Double> parts = added(1, NOTHING_SHIPPED, ones);

        assertThat(parts.values().stream().mapToDouble(part -> part).sum())
                .isCloseTo(Description.ORDER_NAMES.size(), within(1e-6));
    }

    @Test
    void whatTheSurfaceAddsBelongsToPartsToo() {
        double[] ofFeatures = new double[Standardiser.COUNT];
        ofFeatures[PairFeatures.NAMES.indexOf("rarestShared")] = 0.5;
        ofFeatures[PairFeatures.NAMES.indexOf("outcomeTerms")] = -0.25;
        Contributions parts = new Contributions(NOTHING_SHIPPED);

        parts.add(2, new KernelRidge.Prediction(7, ofFeatures, 0.125));

        assertThat(parts.added())
                .containsOnly(
                        Map.entry("title", 0.0),
                        Map.entry("text", 0.0),
                        Map.entry("lexical", 1.0),
                        Map.entry("outcomeText", -0.5),
                        Map.entry("judgements", 0.25));
    }

    private static Map<String, Double> added(double weight, Map<String, Double> shipped, float[] contributions) {
        Contributions parts = new Contributions(shipped);
        parts.add(weight, contributions);
        return parts.added();
    }

    private static String strongest(Map<String, Double> parts) {
        return parts.entrySet().stream()
                .max(Comparator.comparingDouble(part -> Math.abs(part.getValue())))
                .orElseThrow()
                .getKey();
    }

    /** Noise, but for one feature, which is high where the level is. */
    private static float[][] decidedBy(int feature) {
        Random random = new Random(11);
        float[][] rows = new float[PAIRS][Description.NAMES.size()];
        for (int i = 0; i < PAIRS; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] = random.nextFloat();
            }
            rows[i][feature] = i % 2 == 0 ? 0.9f : 0.1f;
        }
        return rows;
    }

    private static List<JudgedPair> pairs() {
        Profile demand = TestModels.demand("空压机轴承", "");
        Profile outcome = TestModels.outcome("空气箔片轴承", "");
        List<JudgedPair> pairs = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            pairs.add(new JudgedPair("d", demand, "o" + i, outcome, i % 2 == 0 ? 4 : 1));
        }
        return pairs;
    }
}
