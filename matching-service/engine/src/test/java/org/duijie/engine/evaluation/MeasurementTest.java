package org.duijie.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.duijie.engine.text.MatchText;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final Offset<Double> EXACTLY = Offset.offset(1e-9);

    /** One demand, outcomes 0 to 9, judged 4, 3, 2, 1, 1 … in this order. */
    private final JudgedFolder folder = folder(4, 3, 2, 1, 1, 1, 1, 1, 1, 1);

    @Test
    void givesAPerfectRankingOne() {
        Measures measures = measure(outcome -> -outcome);

        assertThat(measures.ndcg10()).isEqualTo(1, EXACTLY);
        assertThat(measures.mrr()).isEqualTo(1, EXACTLY);
        assertThat(measures.recall10()).isEqualTo(1, EXACTLY);
        assertThat(measures.auc2()).isEqualTo(1, EXACTLY);
        assertThat(measures.auc3()).isEqualTo(1, EXACTLY);
        assertThat(measures.accuracy()).isEqualTo(1, EXACTLY);
        assertThat(measures.score()).isEqualTo(1, EXACTLY);
    }

    @Test
    void discountsGainsByRank() {
        Measures measures = measure(outcome -> outcome);

        double ideal = 7 + 3 / log2(3) + 1 / log2(4);
        double reversed = 7 / log2(11) + 3 / log2(10) + 1 / log2(9);
        assertThat(measures.ndcg10()).isEqualTo(reversed / ideal, EXACTLY);
        assertThat(measures.mrr()).isEqualTo(1 / 9.0, EXACTLY);
        assertThat(measures.auc3()).isZero();
    }

    @Test
    void leavesSmallPoolsAndPoolsWithoutRelevantOutcomesOutOfNdcg() {
        JudgedFolder small = folder(4, 1, 1);
        JudgedFolder idle = folder(2, 2, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(new Measurement(small, system(small, outcome -> outcome))
                        .measure()
                        .ndcg10())
                .isNaN();
        assertThat(new Measurement(idle, system(idle, outcome -> outcome))
                        .measure()
                        .ndcg10())
                .isNaN();
    }

    @Test
    void fitsLevelsToScoresWhereASystemGivesNone() {
        assertThat(FittedLevels.fit(new double[] {0.9, 0.1, 0.5, 0.2}, new int[] {4, 1, 2, 1}))
                .containsExactly(4, 1, 2, 1);
        assertThat(FittedLevels.fit(new double[] {0.5, 0.5, 0.5}, new int[] {1, 4, 1}))
                .as("equal scores get equal levels")
                .containsExactly(1, 1, 1);
    }

    @Test
    void countsTiesHalfInAuc() {
        assertThat(auc3(new double[] {1, 1, 1, 1}, 1, 4, 1, 4)).isEqualTo(0.5, EXACTLY);
        assertThat(auc3(new double[] {3, 1, 2}, 4, 1, 4)).isEqualTo(1, EXACTLY);
        assertThat(auc3(new double[] {3, 1}, 1, 1)).isNaN();
    }

    private static double auc3(double[] scores, int... levels) {
        return new Measured(List.of(new Measured.DemandResult(1, 1, 1, 1, scores, levels, levels)))
                .all()
                .auc3();
    }

    private Measures measure(ToDoubleFunction<Integer> score) {
        return new Measurement(folder, system(folder, score)).measure();
    }

    private static RankingSystem system(JudgedFolder folder, ToDoubleFunction<Integer> score) {
        return new ExhaustiveSystem(
                "test",
                folder.outcomes().keySet(),
                (demand, outcome) -> score.applyAsDouble(Integer.parseInt(outcome)));
    }

    private static JudgedFolder folder(int... levels) {
        Map<String, MatchText> outcomes = new LinkedHashMap<>();
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            outcomes.put("" + i, MatchText.of("成果" + i, ""));
            judgements.add(new Judgement("d", "" + i, levels[i]));
        }
        return new JudgedFolder(Map.of("d", MatchText.of("需求", "")), outcomes, judgements);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
