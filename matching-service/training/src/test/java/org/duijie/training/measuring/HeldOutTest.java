package org.duijie.training.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duijie.engine.evaluation.VectorMeasures;
import org.duijie.training.TestFamilies;
import org.duijie.training.corpus.Family;
import org.duijie.training.corpus.Sample;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    private static final List<Family> FAMILIES = List.of(TestFamilies.pumps("pumps-1"), TestFamilies.hay("hay-1"));

    @Test
    void isPerfectWhereEachOutcomeIsAtItsDemand() {
        Map<HeldOut.Pool, VectorMeasures> measured = new HeldOut(FAMILIES).measured(texts -> vectors(1));

        assertThat(measured).containsOnlyKeys(HeldOut.Pool.ALL, HeldOut.Pool.FAMILY);
        assertThat(measured.get(HeldOut.Pool.ALL).values())
                .containsEntry("auc3", 1.0)
                .containsEntry("auc3-without-means", 1.0)
                .containsEntry("mrr", 1.0);
    }

    /** Where all demands are alike an outcome is near to all, and nothing was read. */
    @Test
    void isChanceWithoutMeansWhereDemandsAreNotRead() {
        Map<HeldOut.Pool, VectorMeasures> measured = new HeldOut(FAMILIES).measured(texts -> vectors(0));

        assertThat(measured.get(HeldOut.Pool.ALL).values()).containsEntry("auc3-without-means", 0.5);
    }

    private static Map<String, float[]> vectors(int read) {
        Map<String, float[]> vectors = new HashMap<>();
        int place = 0;
        for (Family family : FAMILIES) {
            Sample sample = Sample.asWritten(family);
            for (int i = 0; i < 2; i++) {
                float[] vector = new float[4];
                vector[place] = 1;
                vectors.put(sample.outcomes().get(i), vector);
                float[] demand = new float[4];
                demand[read * place] = 1;
                vectors.put(sample.demands().get(i), demand);
                place++;
            }
        }
        return vectors;
    }
}
