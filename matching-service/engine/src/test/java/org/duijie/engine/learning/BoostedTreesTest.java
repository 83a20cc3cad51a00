package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoostedTreesTest {
    /** All rows are alike, half have the target 1. */
    @Test
    void followsWhatCountsMore() {
        assertThat(number(3)).isCloseTo(0.75f, within(0.05f));
        assertThat(number(1)).isCloseTo(0.5f, within(0.05f));
        assertThat(chanceOfOne(3)).isGreaterThan(chanceOfOne(1) + 0.15f);
    }

    private static float number(float weightOfOne) {
        return BoostedTrees.regressor(training(weightOfOne), 3).predict(new float[1])[0];
    }

    private static float chanceOfOne(float weightOfOne) {
        return BoostedTrees.classifier(training(weightOfOne), 2, 3).predict(new float[1])[1];
    }

    private static TrainingSet training(float weightOfOne) {
        float[] targets = new float[400];
        float[] weights = new float[400];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = i % 2;
            weights[i] = i % 2 == 0 ? 1 : weightOfOne;
        }
        return new TrainingSet(new float[400][1], targets, weights);
    }
}
