package org.duijie.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Test
    void countsWhatIsProposedAndWhetherARightOneIsAmongTheFirstThree() {
        // Proposed from 0.2: outcomes 9 to 2, of which 2 (judged 2) is the best that there is.
        Measures worst = proposals(folder, outcome -> outcome / 10.0);
        // 0 to 7, the relevant two first.
        Measures best = proposals(folder, outcome -> 0.9 - outcome / 10.0);

        assertThat(worst.proposed().success3()).isZero();
        assertThat(worst.proposed().precision()).isZero();
        assertThat(best.proposed().success3()).isEqualTo(1, EXACTLY);
        assertThat(best.proposed().precision()).isEqualTo(2 / 8.0, EXACTLY);
        assertThat(best.proposed().noneTold()).as("there is a right one").isNaN();
    }

    @Test
    void tellsADemandThatNothingFitsWhereNothingIsProposedAsFair() {
        JudgedFolder idle = folder(2, 2, 1, 1, 1, 1, 1, 1, 1, 1);

        assertThat(proposals(idle, outcome -> outcome == 0 ? 0.6 : 0).proposed().noneTold())
                .isZero();
        assertThat(proposals(idle, outcome -> outcome == 0 ? 0.4 : 0).proposed().noneTold())
                .isEqualTo(1, EXACTLY);
        assertThat(proposals(idle, outcome -> 0).proposed().success3()).isNaN();
    }

    @Test
    void weighsTheDistanceOfScoreAndShareByPairs() {
        // Two relevant ones with 0.9, eight others with 0.1: each bin is 0.1 off.
        assertThat(proposals(folder, outcome -> outcome < 2 ? 0.9 : 0.1)
                        .proposed()
                        .calibrationError())
                .isEqualTo(0.1, EXACTLY);
        // All with 0.2: as many as are relevant.
        assertThat(proposals(folder, outcome -> 0.2).proposed().calibrationError())
                .isEqualTo(0, EXACTLY);
        assertThat(measure(outcome -> 0.2).proposed().calibrationError())
                .as("no chances")
                .isNaN();
    }

    @Test
    void takesFromAScoreWhatTheOutcomeHasOverAllDemands() {
        RankingSystem grand = new ExhaustiveSystem(
                "grand",
                Set.of("0", "1", "2"),
                (demand, outcome) -> outcome.equals("2") ? 0.8 : demand.equals(outcome) ? 0.6 : 0.4);

        RankingSystem read = new WithoutMeans(grand, List.of("0", "1"), (demand, most) -> Set.of("0", "1", "2"));

        assertThat(grand.best("0", 3)).containsExactly("2", "0", "1");
        assertThat(read.best("0", 3)).containsExactly("0", "2", "1");
        assertThat(read.score("1", "0")).isEqualTo(-0.1, EXACTLY);
    }

    private static Measures proposals(JudgedFolder folder, ToDoubleFunction<Integer> score) {
        RankingSystem plain = system(folder, score);
        return new Measurement(folder, new RankingSystem() {
                    @Override
                    public String name() {
                        return plain.name();
                    }

                    @Override
                    public double score(String demandId, String outcomeId) {
                        return plain.score(demandId, outcomeId);
                    }

                    @Override
                    public List<String> best(String demandId, int most) {
                        return plain.best(demandId, most);
                    }

                    @Override
                    public boolean isProposed(double score, double best) {
                        return score >= 0.2;
                    }

                    @Override
                    public boolean isCalibrated() {
                        return true;
                    }

                    @Override
                    public int level(String demandId, String outcomeId) {
                        return score(demandId, outcomeId) >= 0.5 ? 3 : 1;
                    }
                })
                .measure();
    }

    private static double auc3(double[] scores, int... levels) {
        return new Measured(
                        List.of(new Measured.DemandResult(
                                1, 1, 1, 1, new Measured.Proposals(1, 0, 0, Double.NaN), scores, levels, levels)),
                        false)
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
