package org.duijie.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.matching.TestModels;
import org.duijie.matching.scoring.Profile;
import org.junit.jupiter.api.Test;

class LessonTest {
    private static final Profile DEMAND = TestModels.demand("空压机轴承", "");
    private static final Profile OUTCOME = TestModels.outcome("空气箔片轴承", "");
    private static final double[] NONE = {1, 0, 0, 0};
    private static final double[] STRONG = {0, 0, 0, 1};

    @Test
    void whatTheSurfaceTellsCountsMoreTheMoreWasLearnt() {
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

    private static double difference(Lesson lesson) {
        float[] row = new float[Description.NAMES.size()];
        return lesson.judge(row, PairingLevel.FAIR, STRONG).probabilities()[3]
                - lesson.judge(row, PairingLevel.FAIR, NONE).probabilities()[3];
    }

    /** From so many pairs that were all judged NONE. */
    private static Lesson lesson(int count) {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(new JudgedPair("d" + i % 7, DEMAND, "o" + i, OUTCOME, 1));
        }
        return Lesson.learn(new float[count][Description.NAMES.size()], new TrainingRows(TestModels.MATCHER, pairs), 3);
    }
}
