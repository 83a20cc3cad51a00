package org.duijie.records.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {" 题目 ", "\u3000题目\u00a0", "\\n题目\\t", "\u200b题目\ufeff", "题目"})
    void noBlanksAreKeptAroundAText(String written) throws IOException {
        assertThat(read("{\"name\": \"" + written + "\"}").name()).isEqualTo("题目");
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'colour': 1, 'size': 'BIG', 'number': '1', 'name': 'a'} | size number colour",
                "{'inner': {'colour': {'a': [1]}, 'shade': 2}, 'value': 1e300} | value inner.colour inner.shade",
                "{'words': ['a', 7, ['b'], {}], 'urgent': 'no'} | words[1] words[2] words[3] urgent",
                "{'abstract': {'a': 1}, 'day': 'soon', 'at': 7, 'words': {'a': 1}} | abstract day at words",
                "{'inner': 'x', 'number': 1.5} | inner number",
                "{'name': 7, 'words': ['a', null], 'size': 0} | name words[1] size",
                "{'size': 0, 'name': 'a', 'name': 'b'} | size name",
                "{'parts': [{'number': '1'}, 7, {'value': 'x', 'size': 0}]} | parts[0].number parts[1] parts[2].value parts[2].size",
                "{'parts': [null, {'number': '1'}, 'a', null, ['b']]} | parts[0] parts[1].number parts[2] parts[3] parts[4]",
                "{'parts': [{'parts': [7, {'number': '1'}]}, 7], 'number': '1'} | parts[0].parts[0] parts[0].parts[1].number parts[1] number",
                "{'words': [null, 7, null], 'number': '1'} | words[0] words[1] words[2] number",
            })
    void everythingThatDoesNotFitIsToldAtOnce(String body, String fields) {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> read(body.replace('\'', '"')));

        assertThat(refusal.problem().violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(fields.split(" "));
    }

    @Test
    void rulesSayWhatElseIsWrongButNothingOfWhatDidNotFit() {
        byte[] body = "{\"number\": \"1\"}".getBytes(UTF_8);
        Violation name = Violation.of("name", "required");
        Violation number = Violation.of("number", "required");

        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> StrictJson.read(new ByteArrayInputStream(body), Sample.class, value -> List.of(name, number)));

        assertThat(refusal.problem().violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("number", "wrong-type"),
                        org.assertj.core.groups.Tuple.tuple("name", "required"));
    }

    @Test
    void ofAWholeThatLacksAPartNoRuleSpeaks() {
        byte[] body = "{\"inner\": {\"number\": \"1\"}}".getBytes(UTF_8);

        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> StrictJson.read(
                        new ByteArrayInputStream(body),
                        Sample.class,
                        value -> List.of(
                                new Violation("inner", "pattern", Map.of("expected", "a number")),
                                Violation.of("name", "required"))));

        assertThat(refusal.problem().violations()).extracting(Violation::field).containsExactly("inner.number", "name");
    }

    @Test
    void ofAListThatLacksAnEntryNoRuleSpeaks() {
        byte[] body = "{\"parts\": [7, {\"name\": \"a\"}]}".getBytes(UTF_8);

        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> StrictJson.read(new ByteArrayInputStream(body), Sample.class, value -> {
                    assertThat(value.parts()).extracting(Sample::name).containsExactly("a");
                    return List.of(
                            Violation.of("parts", "too-few"),
                            Violation.of("parts[0].words", "required"),
                            Violation.of("name", "required"));
                }));

        assertThat(refusal.problem().violations()).extracting(Violation::field).containsExactly("parts[0]", "name");
    }

    @Test
    void soManyThatNobodyMendsThemAreNotAllTold() {
        String body = "{\"words\": [" + String.join(",", Collections.nCopies(5000, "7")) + "]}";

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(body))
                        .problem()
                        .violations())
                .hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}, 7, {\"number\": \"1\"}"})
    void soManyEntriesThatDoNotFitAreNotAllTold(String entry) {
        String body = "{\"parts\": [" + String.join(",", Collections.nCopies(500, entry)) + "]}";

        assertThat(catchThrowableOfType(ProblemException.class, () -> read(body))
                        .problem()
                        .violations())
                .hasSize(100)
                .extracting(Violation::field)
                .doesNotHaveDuplicates();
    }

    @Test
    void ofMoreThanAreToldNoRuleSpeaks() {
        byte[] body = ("{\"words\": [" + String.join(",", Collections.nCopies(5000, "7")) + "]}").getBytes(UTF_8);

        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> StrictJson.read(
                        new ByteArrayInputStream(body),
                        Sample.class,
                        value -> List.of(Violation.of("words[4000]", "blank"))));

        assertThat(refusal.problem().violations())
                .hasSize(100)
                .extracting(Violation::code)
                .containsOnly("wrong-type");
    }

    @Test
    void anEntryOfAListThatIsNoObjectIsToldOnce() {
        ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> read("{\"parts\": [7]}"));

        assertThat(refusal.problem().violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("parts[0]", "wrong-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+10000-01-01\"",
                "\"-0001-01-01\"",
                "\"0000-01-01\"",
                "[2027, 6, 30]",
                "20270630",
                "\"2027-06-30T23:59:59Z\"",
                "\" 2027-06-30\"",
                "\"2200-01-01\"",
                "\"1999-12-31\"",
                "\"2027-6-3\"",
                "\"\""
            })
    void aDayIsWrittenInOneWay(String day) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read("{\"day\": " + day + "}"))
                        .problem()
                        .violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("day", "wrong-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1807146000", "\"1807146000\"", "1807146000.5", "\"2027-06-30\"", "\"12027-06-30T08:00:00Z\""})
    void aTimeIsWrittenInOneWay(String time) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read("{\"at\": " + time + "}"))
                        .problem()
                        .violations())
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("at", "wrong-type"));
    }

    @Test
    void daysAndTimesOfRfc3339AreRead() throws IOException {
        Sample read = read("{\"day\": \"2027-06-30\", \"at\": \"2027-06-30t08:00:00.5+08:00\"}");

        assertThat(read.day()).isEqualTo("2027-06-30");
        assertThat(read.at()).isEqualTo("2027-06-30T00:00:00.500Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u00a0", "\\u200b", "\\ufeff", "\\u202e", "\\u2800", "\\u3164", "\\u00ad", "\\u0301", " \\t"})
    void aTextWithoutAnythingToSeeIsEmpty(String text) throws IOException {
        assertThat(read("{\"name\": \"" + text + "\"}").name()).isEmpty();
        assertThat(read("{\"name\": \"é" + text + "\"}").name()).startsWith("é");
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
            value = {
                "'' | body-missing",
                "null | body-missing",
                "{ | malformed-json",
                "{} x | malformed-json",
                "{} {} | malformed-json"
            })
    void whatIsNoJsonIsSaidToBeSo(String body, String code) {
        assertThat(catchThrowableOfType(ProblemException.class, () -> read(body)))
                .hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aBodyInAnotherEncodingIsNoJsonOfOurs(String encoding) {
        byte[] body = "{\"name\": \"对接\"}".getBytes(Charset.forName(encoding));

        assertThat(catchThrowableOfType(
                        ProblemException.class, () -> StrictJson.read(new ByteArrayInputStream(body), Sample.class)))
                .hasMessage("malformed-json");
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
            List<Sample> parts,
            LocalDate day,
            Instant at,
            @JsonProperty("abstract") String abstractText,
            Sample inner) {}

    private enum Size {
        SMALL
    }
}
