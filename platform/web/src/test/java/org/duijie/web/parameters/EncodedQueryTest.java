package org.duijie.web.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duijie.records.problems.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"q=a", "q=%E9%94%82&limit=5", "q=a%20b+c", "q=锂", "q", "q=100%25", ""})
    void textIsTaken(String query) {
        assertThatCode(() -> EncodedQuery.requireText(query)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%ff", "limit=5&q=%E9%94", "q=%C0%80", "q=a%ED%A0%80"})
    void bytesThatAreNoTextAreRefusedWithTheirName(String query) {
        assertThatThrownBy(() -> EncodedQuery.requireText(query))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().code().status()).isEqualTo(400);
                    assertThat(refused.problem().facts()).contains("q", "percent-encoded UTF-8");
                });
    }

    @Test
    void noQueryIsTaken() {
        assertThatCode(() -> EncodedQuery.requireText(null)).doesNotThrowAnyException();
    }
}
