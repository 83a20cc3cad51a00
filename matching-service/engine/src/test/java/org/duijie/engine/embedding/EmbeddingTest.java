package org.duijie.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.duijie.engine.TestModels;
import org.duijie.engine.text.MatchText;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @Test
    void survivesBeingStored() {
        Embedding embedding = Embedding.of(MatchText.of("标题", "轴承到港一转就嗡嗡响。出厂时噪音全检都合格。"), TestModels.EMBEDDER);

        Embedding read = Embedding.fromBytes(embedding.toBytes());

        assertThat(read).isEqualTo(embedding);
        assertThat(embedding.toBytes()).hasSize(1 + 2 + 2 * 1024 + 1 + 2 * (4 + 4 + 512));
    }

    @Test
    void keepsThreeDecimals() {
        float[] exact = TestModels.EMBEDDER.embed("标题");

        float[] kept =
                Embedding.of(MatchText.of("标题", "正文"), TestModels.EMBEDDER).title();

        assertThat(kept).hasSameSizeAs(exact).containsExactly(exact, Offset.offset(0.0005f));
    }

    @Test
    void letsTheTextStandInForAMissingTitle() {
        Embedding embedding = Embedding.of(MatchText.of("", "只有正文"), TestModels.EMBEDDER);

        assertThat(embedding.title()).isEqualTo(embedding.text()).isNotEqualTo(new float[512]);
    }

    @Test
    void hasAVectorOfEachPassageOfTheContent() {
        Embedding embedding = Embedding.of(MatchText.of("标题", "轴承到港一转就嗡嗡响。出厂时噪音全检都合格。"), TestModels.EMBEDDER);

        assertThat(embedding.passages()).hasSize(2);
        assertThat(embedding.passages().get(1))
                .containsExactly(TestModels.EMBEDDER.embed("出厂时噪音全检都合格。"), Offset.offset(0.002f));
        assertThat(embedding.text()).isNotEqualTo(embedding.passages().getFirst());
    }

    @Test
    void letsTheTextStandInForMissingPassages() {
        Embedding embedding = Embedding.of(MatchText.of("没有正文的标题", ""), TestModels.EMBEDDER);

        assertThat(embedding.passages()).hasSize(1);
        assertThat(embedding.passages().getFirst()).containsExactly(embedding.text(), Offset.offset(0.002f));
    }

    @Test
    void refusesForeignBytes() {
        assertThatThrownBy(() -> Embedding.fromBytes(new byte[2048])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Embedding.fromBytes(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        byte[] stored =
                Embedding.of(MatchText.of("标题", "正文"), TestModels.EMBEDDER).toBytes();
        assertThatThrownBy(() -> Embedding.fromBytes(Arrays.copyOf(stored, stored.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Embedding.fromBytes(Arrays.copyOf(stored, stored.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
