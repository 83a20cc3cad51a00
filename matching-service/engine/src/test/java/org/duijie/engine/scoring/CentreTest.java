package org.duijie.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.duijie.engine.TestModels;
import org.junit.jupiter.api.Test;

class CentreTest {
    @Test
    void isTheMeanOfTheTypicalTexts() {
        assertThat(Centre.shipped())
                .as("CentreFile writes centre.csv anew")
                .containsExactly(Centre.compute(TestModels.EMBEDDER), Offset.offset(0.002f));
    }
}
