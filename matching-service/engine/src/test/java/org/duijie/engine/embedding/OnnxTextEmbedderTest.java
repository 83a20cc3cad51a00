package org.duijie.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.duijie.engine.TestModels;
import org.duijie.engine.parallel.Parallel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxTextEmbedderTest {
    private final TextEmbedder embedder = TestModels.EMBEDDER;

    @ParameterizedTest
    @ValueSource(strings = {"碳化硅功率模块", "wide band-gap power module", "IGBT 模块 loss ≤ 3 %", "😀😀", "a"})
    void givesVectorsOfLengthOne(String text) {
        float[] vector = embedder.embed(text);

        assertThat(vector).hasSize(512);
        assertThat(dot(vector, vector)).isEqualTo(1, Offset.offset(1e-4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t", "\u200B"})
    void givesZerosForATextThatSaysNothing(String text) {
        assertThat(embedder.embed(text)).containsOnly(0f);
    }

    @Test
    void isTheSameFromAFileAndIsNamedByWhatIsInIt(@TempDir Path folder) throws IOException {
        Path model = Files.write(folder.resolve("any.onnx"), ModelFiles.resource("/org/duijie/engine/encoder.onnx"));

        try (TextEmbedder loaded = OnnxTextEmbedder.load(model)) {
            assertThat(loaded.id()).isEqualTo(embedder.id()).matches("duijie-encoder/[0-9a-f]{12}");
            assertThat(loaded.embed("碳化硅功率模块")).isEqualTo(embedder.embed("碳化硅功率模块"));
        }
        assertThat(ModelFiles.hash(new byte[] {1})).isNotEqualTo(ModelFiles.hash(new byte[] {2}));
    }

    @Test
    void refusesAFileThatIsTooLargeForAModel(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.onnx");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((256L << 20) + 1);
        }

        assertThatThrownBy(() -> OnnxTextEmbedder.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("256 MiB");
    }

    @Test
    void putsNearInMeaningNearInSpace() {
        float[] demand = embedder.embed("锂电池热失控早期预警");

        assertThat(dot(demand, embedder.embed("动力电池安全状态监测与故障诊断")))
                .isGreaterThan(dot(demand, embedder.embed("月季保鲜剂配方")) + 0.1);
    }

    @Test
    void tellsWordsInCapitalsApart() {
        assertThat(dot(embedder.embed("IGBT模块"), embedder.embed("MOSFET模块"))).isLessThan(0.9);
    }

    @Test
    void readsALongTextToItsEnd() {
        String long6000 = "本项目研究水处理工艺，降低运行成本。".repeat(340).substring(0, 6000);

        float[] without = embedder.embed(long6000);
        float[] with = embedder.embed(long6000.substring(0, 5000) + "锂电池热失控预警，".repeat(110));

        assertThat(dot(without, with)).isLessThan(0.995);
        assertThat(dot(with, embedder.embed("锂电池热失控预警"))).isGreaterThan(dot(without, embedder.embed("锂电池热失控预警")));
    }

    @Test
    void givesTheSameFromManyThreads() {
        List<String> texts = IntStream.range(0, 40).mapToObj(i -> "并行测试文本" + i).toList();
        List<float[]> alone = texts.stream().map(embedder::embed).toList();

        List<float[]> together = Parallel.map(texts, embedder::embed);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i));
        }
    }

    private static double dot(float[] one, float[] other) {
        double dot = 0;
        for (int i = 0; i < one.length; i++) {
            dot += (double) one[i] * other[i];
        }
        return dot;
    }
}
