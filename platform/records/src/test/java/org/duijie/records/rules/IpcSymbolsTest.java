package org.duijie.records.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpcSymbolsTest {
    @ParameterizedTest
    @CsvSource({
        "H02J 7/00, H02J 7/00",
        "H02J7/00, H02J 7/00",
        "H02J7/00(2006.01)I, H02J 7/00",
        "H02J 7/00 (2006.01) I, H02J 7/00",
        "H02J 7/00（2006.01）N, H02J 7/00",
        "H02J7/00 (2006.01)AFI, H02J 7/00",
        "' H02J 7/00 ', H02J 7/00",
        "H02J, H02J",
        "A61B5/0402(2021.01)I, A61B 5/0402"
    })
    void aSymbolIsKeptInOneForm(String printed, String kept) {
        assertThat(IpcSymbols.normal(printed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I02J", "H02J7", "H02J 7/0", "h02j7/00", "H02J7/00(2006)", "H02J7/00H02J9/00"})
    void whatIsNoSymbolStaysAsItIs(String written) {
        assertThat(IpcSymbols.normal(written)).isEqualTo(written);
    }
}
