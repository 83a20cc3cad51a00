package org.duijie.records.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {

    @Test
    void aYesOrNoThatIsAbsentIsANo() throws IOException {
        assertThat(read("{\"name\": \"a\"}").urgent()).isFalse();
        assertThat(read("{\"urgent\": null}").urgent()).isFalse();
        assertThat(read("{\"urgent\": true}").urgent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'colour': 1}            | colour       | unknown-field",
                "{'inner': {'colour': 1}} | inner.colour | unknown-field",
                "{'size': 'BIG'}          | size         | unknown-code",
                "{'size': 0}              | size         | unknown-code",
                "{'urgent': 'yes'}        | urgent       | wrong-type",
                "{'number': 1.5}          | number       | wrong-type",
                "{'number': '1'}          | number       | wrong-type",
                "{'name': 7}              | name         | wrong-type",
                "{'words': 'a'}           | words        | wrong-type",
                "{'words': ['a', 7]}      | words[1]     | wrong-type",
                "{'words': ['a', null]}   | words[1]     | required",
                "{'abstract': {}}         | abstract     | wrong-type",
                "{'name': 'a', 'name': 1} | name         | duplicate",
                "[]                       | ''           | wrong-type",
            })
    void whatDoesNotFitIsNamedWithItsPlace(String body, String field, String code) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> read(body.replace('\'', '"')));

        assertThat(refusal.problem().violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | body-missing", "null | body-missing", "{ | malformed-json", "{} x | malformed-json"})
    void whatIsNoJsonIsSaidToBeSo(String body, String code) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(body)))
                .hasMessage(code);
    }

    private static Sample read(String body) throws IOException {
        return StrictJson.read(new ByteArrayInputStream(body.getBytes(UTF_8)), Sample.class);
    }

    private record Sample(
            String name,
            boolean urgent,
            Integer number,
            Size size,
            List<String> words,
            @JsonProperty("abstract") String abstractText,
            Sample inner) {}

    private enum Size {
        SMALL
    }
}
