package org.duijie.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordPieceTokenizerTest {
    private static WordPieceTokenizer tokenizer;

    @BeforeAll
    static void readVocabulary() throws IOException {
        try (InputStream json =
                WordPieceTokenizerTest.class.getResourceAsStream("/bge-small-zh-v1.5-q-tokenizer.json")) {
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            tokenizer = new WordPieceTokenizer(VocabularyFile.parse(text));
        }
    }

    /** What the reference tokenizer gives for the lower-cased texts. */
    static Object[] reference() {
        return new Object[] {
            row("碳化硅功率模块", 4823, 1265, 4795, 1216, 4372, 3563, 1779),
            row("IGBT模块", 8288, 10161, 3563, 1779),
            row("MOSFET 模块，耐压≥1200V！", 11303, 8118, 12089, 3563, 1779, 8024, 5447, 1327, 395, 12256, 8129, 8225, 8013),
            row("power electronics", 9239, 9297, 8118),
            row("unbelievable", 163, 8171, 12157, 8402, 8786, 8862),
            row("3.5kW/h", 124, 119, 12172, 8220, 120, 150),
            row("㎡温度℃", 669, 3946, 2428, 360),
            row("乙烯-醋酸", 734, 4179, 118, 7005, 7000),
            row("a\tb\u200Bc", 143, 10954),
            row("😀", 100),
            row("x".repeat(101), 100),
            row("  \n"),
        };
    }

    private static Arguments row(String text, int... ids) {
        return Arguments.of(text, ids);
    }

    @ParameterizedTest
    @MethodSource("reference")
    void givesTheIdsOfTheReference(String text, int[] ids) {
        assertThat(tokenizer.ids(text)).containsExactly(ids);
    }

    @Test
    void readsFullWidthLettersAsNarrowOnes() {
        assertThat(tokenizer.ids("ＩＧＢＴ")).containsExactly(tokenizer.ids("igbt"));
    }

    @Test
    void tellsWordsInCapitalsApart() {
        assertThat(tokenizer.ids("IGBT")).isNotEqualTo(tokenizer.ids("MOSFET"));
    }
}
