package org.duijie.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TermWeightsTest {
    private final LexicalAnalyser analyser = new LexicalAnalyser();

    @Test
    void weighsRareTermsOfACorpusAboveFrequentOnes() {
        TermWeights weights = TermWeights.fromCorpus(List.of("电池预警", "电池回收", "电池封装"), analyser);

        assertThat(weights.weight(TermCode.of("预警"))).isGreaterThan(weights.weight(TermCode.of("电池")));
        assertThat(weights.weight(TermCode.of("预警"))).isEqualTo((float) Math.log(1 + 2.5 / 1.5), Offset.offset(0.03f));
    }

    @Test
    void givesAnUnknownTermTheHighestWeight() {
        TermWeights weights = TermWeights.fromCorpus(List.of("电池预警", "电池回收"), analyser);

        assertThat(weights.knows(TermCode.of("石墨"))).isFalse();
        assertThat(weights.weight(TermCode.of("石墨"))).isGreaterThan(weights.weight(TermCode.of("预警")));
    }

    @Test
    void survivesBeingStored() throws IOException {
        TermWeights weights = TermWeights.fromCorpus(List.of("电池预警", "电池回收"), analyser);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(bytes);

        TermWeights read = TermWeights.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(read.size()).isEqualTo(weights.size());
        for (String term : List.of("电池", "预警", "石墨")) {
            assertThat(read.weight(TermCode.of(term))).isEqualTo(weights.weight(TermCode.of(term)));
        }
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> TermWeights.read(new ByteArrayInputStream(new byte[16])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not a table of term weights");
    }
}
