package org.duijie.records.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "SiC, ＳｉＣ",
        "200℃, 200°C",
        "80㎡, 80m²",
        "Fe₂O₃, Fe2O3",
        "Ⅲ代, III代",
        "碳化硅功率模块, 碳化硅功率模塊",
        "网络, 網絡",
        "'a b', 'a\u3000\u00a0b'"
    })
    void whatAReaderTakesForTheSameIsTheSame(String one, String other) {
        assertThat(FoldedText.of(other)).isEqualTo(FoldedText.of(one));
    }

    @Test
    void wordsAreWhatStandsBetweenBlanks() {
        assertThat(FoldedText.words("\u3000碳化硅 \n 功率\t")).containsExactly("碳化硅", "功率");
        assertThat(FoldedText.words("\u200b ")).isEmpty();
    }

    @Test
    void noWordGoesOnBehindTheEndOfALine() {
        assertThat(FoldedText.of("硅\n碳 ")).isEqualTo("硅\n碳");
    }
}
