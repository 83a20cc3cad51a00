package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class TrainingRowsTest {
    private static final Profile DEMAND = TestModels.demand("空压机轴承", "");
    private static final Profile OUTCOME = TestModels.outcome("空气箔片轴承", "");

    /** The mean of all is 3, so is that of the demand. */
    @Test
    void whatIsUsualOfADemandIsTheMeanOfWhatWasJudgedAsOftenAsItWeighs() {
        TrainingRows training =
                new TrainingRows(TestModels.MATCHER, List.of(pair("agreed", 4, 2), pair("declined", 1, 1)));

        assertThat(training.aboveDemand()).containsExactly(new float[] {1, -2}, within(1e-6f));
        assertThat(training.weights()).containsExactly(2, 1);
        assertThat(training.weight()).isEqualTo(3);
    }

    private static JudgedPair pair(String outcomeId, int level, double weight) {
        return new JudgedPair("d", DEMAND, outcomeId, OUTCOME, level, weight);
    }
}
