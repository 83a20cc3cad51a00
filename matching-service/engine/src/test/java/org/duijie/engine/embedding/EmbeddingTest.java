package org.duijie.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.duijie.engine.TestModels;
import org.duijie.engine.text.MatchText;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    @Test
    void survivesBeingStored() {
        Embedding embedding = Embedding.of(MatchText.of("标题", "正文"), TestModels.EMBEDDER);

        Embedding read = Embedding.fromBytes(embedding.toBytes());

        assertThat(read).isEqualTo(embedding);
        assertThat(embedding.toBytes()).hasSize(2049);
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
    void refusesForeignBytes() {
        assertThatThrownBy(() -> Embedding.fromBytes(new byte[2048])).isInstanceOf(IllegalArgumentException.class);
    }
}
