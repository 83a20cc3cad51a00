package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(5)
class CarriedNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.000",
                "-0.0",
                "1",
                "-6.5",
                "98.6",
                "1e15",
                "-1000000000000000",
                "1.00000000000000e15",
                "999999999999999",
                "0.000000000000000000000000000001",
                "1e-30",
                "123456789.012345",
                "0e10"
            })
    void isCarried(String number) {
        assertThat(CarriedNumber.is(new BigDecimal(number))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000001",
                "-1.1e15",
                "1e16",
                "1e300",
                "1e1500",
                "1e300000000",
                "1e999999999",
                "-1e999999999",
                "1234567890.123456",
                "98.599999999999994",
                "1e-31",
                "1e-999999999",
                "0e999999999",
                "0e-999999999"
            })
    void isNotCarried(String number) {
        assertThat(CarriedNumber.is(new BigDecimal(number))).isFalse();
    }

    @Test
    void theLongestIsShort() {
        assertThat(new BigDecimal("-1.23456789012345e-30").toPlainString()).hasSizeLessThanOrEqualTo(48);
        assertThat(CarriedNumber.is(new BigDecimal("-1.23456789012345e-30"))).isTrue();
    }
}
