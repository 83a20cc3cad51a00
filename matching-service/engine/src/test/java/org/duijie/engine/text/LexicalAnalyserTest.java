package org.duijie.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalAnalyserTest {
    private final LexicalAnalyser analyser = new LexicalAnalyser();

    @Test
    void givesCharactersAndPairsOfChineseAndWholeWordsOfEnglish() {
        assertThat(written("碳化硅MOSFET驱动"))
                .containsExactlyInAnyOrder("碳", "碳化", "化", "化硅", "硅", "MOSFET", "驱", "驱动", "动");
    }

    @Test
    void makesNoPairAcrossPunctuation() {
        assertThat(written("电，池")).containsExactly("电", "池");
    }

    @Test
    void doesNotTellCaseAndWidthApart() {
        assertThat(codes("ＩＧＢＴ模块")).isEqualTo(codes("igbt模块"));
    }

    @Test
    void tellsDifferentTermsApart() {
        assertThat(codes("硅碳")).doesNotContainAnyElementsOf(List.of(TermCode.of("碳硅"), TermCode.of("mosfet")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "？！…", "😀", "\u0000\uFFFF\uD800"})
    void takesTextsThatSayNothing(String text) {
        assertThat(analyser.terms(text)).hasSizeLessThanOrEqualTo(1);
    }

    private List<String> written(String text) {
        return analyser.terms(text).stream()
                .map(term -> text.substring(term.start(), term.end()))
                .toList();
    }

    private List<Integer> codes(String text) {
        return analyser.terms(text).stream().map(Term::code).toList();
    }
}
