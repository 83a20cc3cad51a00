package org.duijie.records.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatentNumbersTest {

    /** Worked by hand: 2·2+0·3+9·4+9·5+1·6+0·7+0·8+0·9+0·2+0·3+0·4+1·5 = 96, 96 mod 11 = 8. */
    @Test
    void theCheckDigitIsTheWeightedSumModuloEleven() {
        assertThat(PatentNumbers.checkDigit("209910000001")).isEqualTo('8');
        assertThat(PatentNumbers.checkDigit("209910000005")).isEqualTo('6');
        assertThat(PatentNumbers.isChecked("ZL209910000001.8")).isTrue();
        assertThat(PatentNumbers.isChecked("209910000001.8")).isTrue();
    }

    @Test
    void anyOneDigitMistypedIsFound() {
        String number = "209910000001.8";
        for (int place = 0; place < 12; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != number.charAt(place) && place != 4 && place > 1) {
                    String wrong = number.substring(0, place) + digit + number.substring(place + 1);
                    assertThat(PatentNumbers.isChecked(wrong)).as(wrong).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ZL209910000001.8, 1",
        "CN209910000001.8, 1",
        "CN109900001A, 1",
        "CN209900001U, 2",
        "CN309900001S, 3",
        "EP0000001B1, 0",
        "US20990000001A1, 0",
        "PCT/CN2099/000001, 0",
        "WO2099/000001A1, 0"
    })
    void aNumberTellsItsKindWhereItIsChinese(String number, int kind) {
        assertThat(PatentNumbers.isFormed(number)).isTrue();
        assertThat(PatentNumbers.isChecked(number)).isTrue();
        assertThat(PatentNumbers.kind(number)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZL1",
                "209910000001",
                "209940000001.8",
                "209910000001.x",
                "CN409900001A",
                "ZL 2099 1 0000001.8",
                "一号",
                ""
            })
    void whatIsOfNoFormIsNone(String number) {
        assertThat(PatentNumbers.isFormed(number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZL 2099 1 0000001.8 | ZL209910000001.8",
                "ZL209910000001.8 | ZL209910000001.8",
                "ＺＬ２０９９１００００００１．８ | ZL209910000001.8",
                "zl 209910000001.8 | ZL209910000001.8",
                "CN 109900001 A | CN109900001A",
                "US 10,123,456 B2 | US10123456B2",
                "EP 0000001 B1 | EP0000001B1",
                "WO 2099/000001 A1 | WO2099/000001A1",
                "CN10990000¹A | CN10990000¹A",
                "ZL20991000000⑪.8 | ZL20991000000⑪.8",
                "一号 | 一号"
            })
    void aNumberIsKeptInOneFormHoweverCertificatesPrintIt(String printed, String kept) {
        assertThat(PatentNumbers.normal(printed)).isEqualTo(kept);
    }
}
