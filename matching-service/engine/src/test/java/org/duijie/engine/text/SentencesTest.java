package org.duijie.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void endsSentencesAtChineseAndWesternMarks() {
        assertThat(Sentences.of("效率不低于98.5%。成本低！“可行？” It works. Yes"))
                .containsExactly("效率不低于98.5%。", "成本低！", "“可行？” ", "It works. ", "Yes");
    }

    @Test
    void keepsEveryCharacter() {
        String text = "一；二\n\n三。。。 四!?\t五";
        assertThat(String.join("", Sentences.of(text))).isEqualTo(text);
    }

    @Test
    void givesNothingForAnEmptyText() {
        assertThat(Sentences.of("")).isEmpty();
    }

    @Test
    void eachIsReadOnce() {
        assertThat(Sentences.once("欢迎来电。轴承异响。欢迎来电。\n欢迎来电。轴承异响")).isEqualTo("欢迎来电。轴承异响。轴承异响");
        String different = "一台设备。\n 两台设备。";
        assertThat(Sentences.once(different)).isSameAs(different);
        assertThat(Sentences.once("")).isEmpty();
    }
}
