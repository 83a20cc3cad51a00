package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2000-01-01T00:00:00Z, true",
        "2199-12-31T23:59:59.999999999Z, true",
        "1999-12-31T23:59:59.999999999Z, false",
        "2200-01-01T00:00:00Z, false",
        "0000-01-01T00:00:00Z, false",
        "-1000000000-01-01T00:00:00Z, false",
        "+1000000000-12-31T23:59:59.999999999Z, false"
    })
    void timesOfTwoCenturiesAreCarried(Instant time, boolean carried) {
        assertThat(CarriedTime.is(time)).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, true",
        "2199-12-31, true",
        "1999-12-31, false",
        "2200-01-01, false",
        "+12026-01-01, false",
        "-999999999-01-01, false"
    })
    void daysOfTwoCenturiesAreCarried(LocalDate day, boolean carried) {
        assertThat(CarriedTime.is(day)).isEqualTo(carried);
    }
}
