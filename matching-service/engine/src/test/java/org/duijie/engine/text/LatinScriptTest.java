package org.duijie.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinScriptTest {
    @ParameterizedTest
    @CsvSource({
        "Early warning of thermal runaway in lithium batteries, 1",
        "碳化硅功率模块与 IGBT 并联, 0",
        "锂电池热失控早期预警, 0",
        "Überprüfung der Schweißnähte, 1",
        "12 345 ≤ 6, 0",
        "'', 0",
        "aaaaaaa热热热, 0.5",
    })
    void isTheShareOfLatinLetters(String text, float share) {
        assertThat(LatinScript.share(text)).isCloseTo(share, within(0.01f));
    }
}
