package org.duijie.training.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContrastiveLossTest {
    private final NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch");

    @AfterEach
    void close() {
        manager.close();
    }

    @Test
    void isNothingWhereEachDemandIsAtItsOutcome() {
        ContrastiveLoss loss = new ContrastiveLoss(new int[][] {{4, 1}, {1, 4}}, 0.01);

        assertThat(of(loss, vectors(1, 0, 0, 1))).isLessThan(1e-6f);
        assertThat(of(loss, vectors(0, 1, 1, 0))).isGreaterThan(10);
    }

    @Test
    void wantsAStrongOutcomeAboveAFairOne() {
        ContrastiveLoss loss = new ContrastiveLoss(new int[][] {{4, 3}}, 0.5);
        NDArray demand = manager.create(new float[] {1, 0}, new Shape(1, 2));

        float strongFirst = loss.of(demand, vectors(1, 0, 0.6f, 0.8f)).getFloat();
        float fairFirst = loss.of(demand, vectors(0.6f, 0.8f, 1, 0)).getFloat();

        assertThat(strongFirst).isLessThan(fairFirst);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        ContrastiveLoss known = new ContrastiveLoss(new int[][] {{4, 1}}, 0.05);
        ContrastiveLoss unknown = new ContrastiveLoss(new int[][] {{4, 0}}, 0.05);
        NDArray demand = manager.create(new float[] {1, 0}, new Shape(1, 2));
        NDArray outcomes = vectors(0.6f, 0.8f, 1, 0);

        assertThat(unknown.of(demand, outcomes).getFloat()).isLessThan(1e-6f);
        assertThat(known.of(demand, outcomes).getFloat()).isGreaterThan(1);
    }

    @Test
    void isEmptyWhereNothingFits() {
        assertThat(new ContrastiveLoss(new int[][] {{1, 2}, {1, 1}}, 0.05).isEmpty())
                .isTrue();
    }

    private float of(ContrastiveLoss loss, NDArray outcomes) {
        return loss.of(vectors(1, 0, 0, 1), outcomes).getFloat();
    }

    private NDArray vectors(float... values) {
        return manager.create(values, new Shape(2, 2));
    }
}
