package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\r\n　",
                "碳化硅",
                "𠮷𠜎 👩‍🔬",
                "\u0001\u007f\u0085",
                "\ud7ff\ue000\ufeff\uffff",
                "\ud83d\udd0b"
            })
    void isCarried(String text) {
        assertThat(CarriedText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000b", "a\ud800b", "\udc00", "\udc00\ud800", "𠮷\ud842"})
    void isNotCarried(String text) {
        assertThat(CarriedText.is(text)).isFalse();
    }
}
