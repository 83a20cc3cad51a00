package org.duijie.training.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duijie.engine.embedding.ModelTokens;
import org.duijie.training.TestFamilies;
import org.duijie.training.TestWeights;
import org.duijie.training.corpus.Family;
import org.duijie.training.corpus.Sample;
import org.duijie.training.model.Parameters;
import org.duijie.training.model.Weights;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final List<Family> FAMILIES = List.of(TestFamilies.pumps("pumps-1"), TestFamilies.hay("hay-1"));
    private static final Recipe QUICK = new Recipe(2, 2, 2, 0.05, 1e-4, 0.1, 0.01, 1, 7);

    private final ModelTokens tokens = ModelTokens.load();

    @Test
    void aFewStepsLowerTheLoss() {
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            Parameters weights = Parameters.of(TestWeights.BASE, manager);
            Step step = new Step(weights, manager, new AdamW(weights, manager, 0.01, 1), tokens, 0.05);
            Batch batch = new Batch(FAMILIES.stream().map(Sample::asWritten).toList());

            List<Double> losses = IntStream.range(0, 4)
                    .mapToObj(i -> step.of(batch, 1e-4, Map.of()).loss())
                    .toList();

            assertThat(losses.getLast()).isLessThan(0.8 * losses.getFirst());
        }
    }

    @Test
    void keepsTheWeightsOfTheBestRound() {
        Weights base = TestWeights.BASE;
        List<Double> figures = new ArrayList<>(List.of(0.5, 0.6, 0.4));
        List<String> told = new ArrayList<>();
        List<Weights> kept = new ArrayList<>();
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            Training training = new Training(QUICK, FAMILIES, weights -> figures.removeFirst(), kept::add, told::add);

            Training.Result result = training.from(base, tokens, manager);

            Weights best = result.weights();
            assertThat(result.before()).isEqualTo(0.5);
            assertThat(result.figure()).isEqualTo(0.6);

            String trained = "encoder.layer.3.output.dense.weight";
            String frozen = "embeddings.word_embeddings.weight";
            assertThat(best.get(trained).values())
                    .isNotEqualTo(base.get(trained).values());
            assertThat(best.get(frozen).values()).isEqualTo(base.get(frozen).values());
            assertThat(told).hasSize(3);
            assertThat(kept).singleElement().isSameAs(best);
        }
    }

    @Test
    void keepsTheOriginalWhereNoRoundIsBetter() {
        Weights base = TestWeights.BASE;
        List<Double> figures = new ArrayList<>(List.of(0.5, 0.4, 0.4));
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            Training.Result result = new Training(
                            QUICK, FAMILIES, weights -> figures.removeFirst(), kept -> {}, line -> {})
                    .from(base, tokens, manager);

            assertThat(result.weights()).isSameAs(base);
        }
    }
}
