package org.duijie.records.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
                "{'value': '6'}           | value        | wrong-type",
                "{'value': 1e300000000}   | value        | number",
                "{'value': -1e999999999}  | value        | number",
                "{'value': 1e-999999999}  | value        | number",
                "{'value': 1000000000000001} | value     | number",
                "{'value': 1e9999999999}  | value        | wrong-type",
                "{'value': 98.599999999999994} | value   | number",
                "{'share': 1e400}         | share        | number",
            })
    void whatDoesNotFitIsNamedWithItsPlace(String body, String field, String code) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> read(body.replace('\'', '"')));

        assertThat(refusal.problem().violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    static Stream<String> endless() {
        return Stream.of(
                "{\"colour\": " + "[".repeat(2000),
                "{\"inner\": ".repeat(2000),
                "{\"value\": " + "9".repeat(2000) + "}",
                "{\"" + "n".repeat(60_000) + "\": 1}");
    }

    @ParameterizedTest
    @MethodSource("endless")
    void whatIsDeeperOrLongerThanAnythingThatIsMeantIsNoJson(String body) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(body)))
                .hasMessage("malformed-json");
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
            BigDecimal value,
            Double share,
            Size size,
            List<String> words,
            @JsonProperty("abstract") String abstractText,
            Sample inner) {}

    private enum Size {
        SMALL
    }
}
