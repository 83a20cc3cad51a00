package org.duijie.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermCodeTest {
    @Test
    void isExactForCharactersAndPairs() {
        Set<Integer> codes = new HashSet<>();
        String characters = "电池热失控预警";
        for (int i = 0; i < characters.length(); i++) {
            for (int j = 0; j < characters.length(); j++) {
                codes.add(TermCode.of("" + characters.charAt(i) + characters.charAt(j)));
            }
            codes.add(TermCode.of(characters.substring(i, i + 1)));
        }
        assertThat(codes).hasSize(7 * 7 + 7);
    }

    @Test
    void keepsWordsAwayFromCharactersAndPairs() {
        for (int i = 0; i < 10_000; i++) {
            int high = TermCode.of("word" + i) >>> 16;
            assertThat(high).isBetween(1, 0x2E7F);
        }
    }

    @Test
    void seldomGivesTwoWordsOneCode() {
        Set<Integer> codes = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            codes.add(TermCode.of("w" + i));
        }
        assertThat(codes).hasSizeGreaterThan(199_900);
    }

    @Test
    void knowsSingleCharacters() {
        assertThat(TermCode.isSingleCharacter(TermCode.of("电"))).isTrue();
        assertThat(TermCode.isSingleCharacter(TermCode.of("电池"))).isFalse();
        assertThat(TermCode.isSingleCharacter(TermCode.of("igbt"))).isFalse();
    }
}
