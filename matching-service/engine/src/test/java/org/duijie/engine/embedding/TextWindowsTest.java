package org.duijie.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextWindowsTest {
    private static final int LIMIT = 20;

    private final TextWindows windows = new TextWindows(LIMIT, String::length);

    @Test
    void leavesAShortTextWhole() {
        assertThat(windows.of("十个字以内的。两句话。")).containsExactly("十个字以内的。两句话。");
    }

    @Test
    void splitsALongTextAtSentenceEndsIntoAboutEqualPieces() {
        List<String> pieces = windows.of("一二三四五六七八。".repeat(4));

        assertThat(pieces).containsExactly("一二三四五六七八。".repeat(2), "一二三四五六七八。".repeat(2));
    }

    @Test
    void splitsASentenceLongerThanTheWindowAtAPause() {
        List<String> pieces = windows.of("一二三四五六七八九十，一二三四五六七八九十一二三");

        assertThat(pieces).containsExactly("一二三四五六七八九十，", "一二三四五六七八九十一二三");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"字", "。", "word ", "没有任何停顿的一整段文字", "短句。Mixed text, with 3.5 V；", "😀", "很长的句子，很长的句子，很长的句子，很长的句子。"
            })
    void losesNothingAndFitsTheWindow(String unit) {
        String text = unit.repeat(500);

        List<String> pieces = windows.of(text);

        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).allSatisfy(piece -> assertThat(piece.length()).isBetween(1, LIMIT));
        assertThat(pieces).noneMatch(piece -> Character.isLowSurrogate(piece.charAt(0)));
    }
}
