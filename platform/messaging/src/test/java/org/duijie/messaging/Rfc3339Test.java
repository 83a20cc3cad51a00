package org.duijie.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T08:00:00Z, 2026-11-01T08:00:00Z",
        "2026-11-01t08:00:00z, 2026-11-01T08:00:00Z",
        "2026-11-01T08:00:00.5+08:00, 2026-11-01T00:00:00.5Z",
        "2026-11-01T08:00:00.12345678901234567890Z, 2026-11-01T08:00:00.123456789Z",
        "2026-12-31T23:59:60Z, 2027-01-01T00:00:00Z",
        "2026-11-01T08:00:00-00:00, 2026-11-01T08:00:00Z"
    })
    void readsWhatRfc3339Writes(String text, Instant time) {
        assertThat(Rfc3339.parse(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-01",
                "2026-11-01T08:00:00",
                "2026-11-01 08:00:00Z",
                "2026-11-01T08:00Z",
                "2026-02-30T08:00:00Z",
                "2026-11-01T08:00:61Z",
                "+12026-11-01T08:00:00Z",
                "2026-11-01T08:00:00+0800",
                "2026-11-01T08:00:00.Z"
            })
    void readsNothingElse(String text) {
        assertThat(Rfc3339.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "2026-11-01", "2028-02-29", "9999-12-31"})
    void readsFullDates(String text) {
        assertThat(Rfc3339.parseDay(text)).contains(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-11-1",
                "2026-02-30",
                "2027-02-29",
                "2026-W05-1",
                "20261101",
                "+12026-01-01",
                "-0001-01-01",
                "2027-06-30T00:00:00Z",
                "2027-06-30Z",
                " 2027-06-30",
                "２０２７-06-30"
            })
    void readsNothingElseAsADay(String text) {
        assertThat(Rfc3339.parseDay(text)).isEmpty();
    }
}
