package org.duijie.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.duijie.records.problems.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedProblemsTest {
    private static final String MISSING = "`if-match-missing`: the version is needed";
    private static final String MALFORMED = "`if-match-malformed`: no ETag";
    private static final String CLASH = "`conflict`: the two are kept apart already";

    @Test
    void theCodeThatIsStatedFirstDecidesTheStatus() {
        assertThat(StatedProblems.byStatus(List.of(MISSING, CLASH)))
                .containsOnly(
                        entry(status(ProblemCode.IF_MATCH_MISSING), MISSING),
                        entry(status(ProblemCode.CONFLICT), CLASH));
    }

    @Test
    void whatIsSaidOfOneStatusStandsTogether() {
        String other = "`bad-parameter`: two contradict each other";

        assertThat(StatedProblems.byStatus(List.of(MALFORMED, other)))
                .containsOnly(entry("400", MALFORMED + "; " + other));
    }

    @Test
    void severalStandInOneTag() {
        assertThat(StatedProblems.byStatus(List.of(MISSING + "; " + CLASH))).containsOnlyKeys("428", "409");
    }

    @ParameterizedTest
    @ValueSource(strings = {"where the two are kept apart", "`no-such-code`: never", "`Conflict`: no code", ""})
    void whatStatesNoCodeOfTheCatalogueStopsTheBuild(String text) {
        assertThatThrownBy(() -> StatedProblems.byStatus(List.of(text))).isInstanceOf(IllegalStateException.class);
    }

    private static String status(ProblemCode code) {
        return String.valueOf(code.status());
    }
}
