package org.duijie.records.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"v3\"",
                " \"v3\" ",
                "*",
                " * ",
                "\"v1\", \"v3\"",
                "\"v3\",\"v1\"",
                "\"abc\", \"v3\"",
                "W/\"v3\", \"v3\"",
                "\"v3.0a1b\"",
                "\"v3\","
            })
    void aChangeIsBasedOnAnyOfTheTags(String ifMatch) {
        assertThatCode(() -> Versions.require(ifMatch, 3)).doesNotThrowAnyException();
        assertThatCode(() -> Versions.allow(ifMatch, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"v2\"",
                "\"v2\", \"v4\"",
                "W/\"v3\"",
                "\"abc\"",
                "\"\"",
                "\"v03x\"",
                "\"v99999999999999999999\""
            })
    void whatNamesAnotherVersionOrNoneOfOursIsStale(String ifMatch) {
        refused(ifMatch, ProblemCode.STALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"v3", "\"v3", "v3\"", "\"v3\" \"v4\"", "\"v3\"; x", "w/\"v3\"", "\"v 3\"", "3", "*, \"v3\""})
    void whatIsNoListOfTagsIsMalformed(String ifMatch) {
        refused(ifMatch, ProblemCode.IF_MATCH_MALFORMED);
    }

    private static void refused(String ifMatch, ProblemCode code) {
        assertThatThrownBy(() -> Versions.require(ifMatch, 3))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(code));
        assertThatThrownBy(() -> Versions.allow(ifMatch, 3)).isInstanceOf(ProblemException.class);
    }

    @Test
    void onlyAChangeHasToSaySo() {
        assertThatThrownBy(() -> Versions.require(" ", 3)).isInstanceOf(ProblemException.class);
        assertThatCode(() -> Versions.allow(null, 3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*; true",
                "\"v3.0a\"; true",
                "W/\"v3.0a\"; true",
                "\"v1\", \"v3.0a\"; true",
                "\"v3\"; false",
                "\"v3.0b\"; false",
                "v3.0a; false",
                "''; false"
            })
    void whoHasATagAlreadyIsKnown(String ifNoneMatch, boolean known) {
        assertThat(Versions.isKnown(ifNoneMatch, Versions.etag("\"v3\"", "0a"))).isEqualTo(known);
    }
}
