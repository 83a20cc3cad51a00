package org.duijie.gateway.organisations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    /** The example of GB 32100-2015 itself. */
    private static final String EXAMPLE = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(strings = {EXAMPLE, "91530100EXAMP1E250", "11530100EXAMP1E17D", "12510100EXAMP1E5XA"})
    void takesCodesWhoseCheckCharacterFits(String code) {
        assertThat(CreditCode.hasForm(code)).isTrue();
        assertThat(CreditCode.checks(code)).isTrue();
    }

    @Test
    void findsEveryMistypedCharacter() {
        String characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int place = 0; place < EXAMPLE.length(); place++) {
            for (char other : characters.toCharArray()) {
                String typed = EXAMPLE.substring(0, place) + other + EXAMPLE.substring(place + 1);
                assertThat(CreditCode.checks(typed)).as(typed).isEqualTo(typed.equals(EXAMPLE));
            }
        }
    }

    @Test
    void findsEverySwapOfNeighbours() {
        for (int place = 0; place + 1 < EXAMPLE.length(); place++) {
            char[] typed = EXAMPLE.toCharArray();
            char first = typed[place];
            typed[place] = typed[place + 1];
            typed[place + 1] = first;
            String swapped = new String(typed);
            assertThat(CreditCode.checks(swapped)).as(swapped).isEqualTo(swapped.equals(EXAMPLE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "000000000000000000",
                "910000000000000000",
                "913501000000000000",
                "01350100M000100Y43",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                "9135010OM000100Y43",
                "91A50100M000100Y43",
                "91350100I000100Y43",
                "91350100M000100Y4Z",
                " 91350100M000100Y43",
                "91350100M000100Y43\n",
                "９1350100M000100Y43"
            })
    void refusesWhatHasNotTheForm(String code) {
        assertThat(CreditCode.hasForm(code)).isFalse();
    }

    @Test
    void knowsThePartThatIdentifiesTheOrganisation() {
        assertThat(CreditCode.body(EXAMPLE)).isEqualTo("M000100Y4");
    }
}
