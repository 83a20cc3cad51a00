package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class LessonTest {
    private static final Profile DEMAND = TestModels.demand("空压机轴承", "");
    private static final Profile OUTCOME = TestModels.outcome("空气箔片轴承", "");
    private static final PairSurface.OfPair NONE = told(-1, 1, 0, 0, 0);
    private static final PairSurface.OfPair STRONG = told(1, 0, 0, 0, 1);

    @Test
    void treesAndSurfaceHaveTheirSayTheMoreTheMoreWasLearnt() {
        double few = difference(lesson(20));
        double many = difference(lesson(600));

        assertThat(few).isPositive().isLessThan(many);
        assertThat(many).as("the trees have their say, too").isLessThan(0.6);
    }

    @Test
    void aHandfulOfJudgementsDoesNotOverturnTheShippedLevel() {
        float[] row = new float[Description.NAMES.size()];

        assertThat(lesson(20).judge(row, PairingLevel.STRONG, NONE).level()).isEqualTo(PairingLevel.STRONG);
        assertThat(lesson(600).judge(row, PairingLevel.STRONG, NONE).level()).isEqualTo(PairingLevel.NONE);
    }

    @Test
    void anOrderOfTheSurfaceMovesTheScore() {
        float[] row = new float[Description.NAMES.size()];
        Lesson lesson = lesson(20);

        assertThat(lesson.judge(row, PairingLevel.FAIR, STRONG).score())
                .isGreaterThan(lesson.judge(row, PairingLevel.FAIR, NONE).score());
    }

    @Test
    void judgementsThatCountMoreOverturnItSooner() {
        float[] row = new float[Description.NAMES.size()];

        assertThat(lesson(20, 30).judge(row, PairingLevel.STRONG, NONE).level()).isEqualTo(PairingLevel.NONE);
    }

    private static PairSurface.OfPair told(double order, double... probabilities) {
        return new PairSurface.OfPair(probabilities, new Surface.Told(0, new double[Scaling.COUNT], order));
    }

    private static double difference(Lesson lesson) {
        float[] row = new float[Description.NAMES.size()];
        return lesson.judge(row, PairingLevel.FAIR, STRONG).probabilities()[3]
                - lesson.judge(row, PairingLevel.FAIR, NONE).probabilities()[3];
    }

    private static Lesson lesson(int count) {
        return lesson(count, 1);
    }

    /** From so many pairs that were all judged NONE. */
    private static Lesson lesson(int count, double weight) {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new JudgedPair("d" + i % 7, DEMAND, "o" + i, OUTCOME, 1, weight));
        }
        TrainingRows training = new TrainingRows(TestModels.MATCHER, pairs);
        return Lesson.learn(new float[count][Description.NAMES.size()], training, Holdout.ofPairs(pairs), 3);
    }
}
