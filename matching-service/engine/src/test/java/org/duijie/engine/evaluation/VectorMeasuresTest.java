package org.duijie.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.duijie.engine.evaluation.VectorMeasures.Figure;
import org.duijie.engine.evaluation.VectorMeasures.Pair;
import org.junit.jupiter.api.Test;

class VectorMeasuresTest {
    private static final List<Pair> PAIRS =
            List.of(new Pair("d1", "o1", 4), new Pair("d1", "o2", 1), new Pair("d2", "o1", 1), new Pair("d2", "o2", 3));
    private static final Map<String, float[]> OUTCOMES = Map.of("o1", new float[] {1, 0}, "o2", new float[] {0, 1});

    private final VectorMeasures read =
            new VectorMeasures(PAIRS, Map.of("d1", new float[] {1, 0}, "d2", new float[] {0, 1}), OUTCOMES);

    /** Both demands are near to the first outcome, so one of them is right by chance. */
    private final VectorMeasures unread =
            new VectorMeasures(PAIRS, Map.of("d1", new float[] {1, 0}, "d2", new float[] {1, 0}), OUTCOMES);

    @Test
    void tellsWhatWasReadFromWhatIsLikedByAll() {
        assertThat(read.values())
                .containsEntry("auc3", 1.0)
                .containsEntry("auc3-without-means", 1.0)
                .containsEntry("mrr", 1.0)
                .containsEntry("ndcg10", Double.NaN);
        assertThat(unread.values()).containsEntry("auc3-without-means", 0.5).containsEntry("mrr", 0.75);
    }

    @Test
    void tellsHowMuchItIsAboveOthers() {
        Figure gain = read.above(unread).get("auc3-without-means");

        assertThat(gain.value()).isEqualTo(0.5, Offset.offset(1e-9));
        assertThat(gain.low()).isLessThanOrEqualTo(gain.value());
        assertThat(read.figures()).containsOnlyKeys(read.values().keySet());
    }
}
