package org.duijie.messaging.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.EventType;
import org.duijie.messaging.EventJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract decides about a record before anybody else does: what breaks it is named by its field. */
class EventReaderTest {
    private static final EventType PUBLISHED = EventType.DEMAND_PUBLISHED;
    private static final String MARK = "@@";

    @ParameterizedTest
    @EnumSource
    void takesTheSample(EventType type) throws Exception {
        assertThat(EventReader.read(record(type, sample(type).toString(), Map.of())))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void refusesACharacterThatNobodyKeepsInAnyText(EventType type) throws IOException {
        List<String> places = places(type, text -> true);

        assertThat(places).hasSizeGreaterThan(4);
        assertThat(places)
                .allSatisfy(place ->
                        assertRefused(record(type, with(type, place, "\"a\\u0000b\""), Map.of()), lastName(place)));
    }

    @ParameterizedTest
    @EnumSource
    void refusesADayOrTimeThatIsNotOfRfc3339OrNotOfTheYearsThatAreCarried(EventType type) throws IOException {
        List<String> days = places(type, text -> text.matches("\\d{4}-\\d\\d-\\d\\d"));
        List<String> times = places(type, text -> text.matches("\\d{4}-\\d\\d-\\d\\dT.*"));

        for (String wrong : List.of(
                "+12026-01-01",
                "0000-01-01",
                "0001-01-01",
                "1999-12-31",
                "2200-01-01",
                "9999-12-31",
                "2027-06-30T00:00:00Z")) {
            assertThat(days)
                    .allSatisfy(place -> assertRefused(
                            record(type, with(type, place, "\"" + wrong + "\""), Map.of()), lastName(place)));
        }
        for (String wrong : List.of(
                "+12026-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "1600-01-01T00:00:00Z",
                "1999-12-31T23:59:59Z",
                "2200-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "2026-06-30T24:00:00Z",
                "2027-06-30")) {
            assertThat(times)
                    .allSatisfy(place -> assertRefused(
                            record(type, with(type, place, "\"" + wrong + "\""), Map.of()), lastName(place)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /demand/title       | "a\\u0000b"               | '/demand/title'
            /demand/title       | "a\\ud800b"               | '/demand/title'
            /demand/title       | "a\\udc00"                | '/demand/title'
            /demand/title       | "\\udc00\\ud800"          | '/demand/title'
            /demand/keywords/0  | "\\u0000"                 | '/demand/keywords/0'
            /demand/later       | {"x": ["a", "b\\u0000"]}  | '/demand/later/x/1'
            /demand/later       | {"x\\u0000": 1}           | '/demand/later'
            /demand/validUntil  | "2027-06-30T00:00:00Z"     | '/demand/validUntil', by its format
            /demand/validUntil  | "2027-6-30"                | validUntil
            /demand/validUntil  | "2027-02-29"               | validUntil
            /demand/validUntil  | " 2027-06-30"              | validUntil
            /demand/publishedAt | "2026-03-18T01:30Z"        | publishedAt
            /demand/publishedAt | "2026-03-18T01:30:00.Z"    | publishedAt
            /demand/organisationId | "AAECAwQFBgcICQoLDA0ODw==" | '/demand/organisationId', by its format
            """)
    void namesTheFieldOfAValueThatIsNotCarried(String place, String json, String named) throws IOException {
        assertRefused(record(PUBLISHED, with(PUBLISHED, place, json), Map.of()), named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /demand/title       | "a\\ud840\\udc00b\\uffff"
            /demand/title       | "\\ud83d\\udd0b"
            /demand/validUntil  | "2000-01-01"
            /demand/validUntil  | "2199-12-31"
            /demand/validUntil  | "2028-02-29"
            /demand/publishedAt | "2000-01-01T00:00:00Z"
            /demand/publishedAt | "2199-12-31T23:59:59.999999999Z"
            /demand/publishedAt | "2026-12-31T23:59:60Z"
            """)
    void takesWhatIsJustCarried(String place, String json) throws Exception {
        assertThat(EventReader.read(record(PUBLISHED, with(PUBLISHED, place, json), Map.of())))
                .isPresent();
    }

    /** Other readers would see no JSON in it, or another event. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "]", "x", "null", "\u0000"})
    void refusesAValueWithSomethingBehindIt(String more) throws IOException {
        assertRefused(record(PUBLISHED, sample(PUBLISHED) + more, Map.of()), "The value");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n\t"})
    void takesAValueWithBlanksBehindIt(String blanks) throws Exception {
        assertThat(EventReader.read(record(PUBLISHED, sample(PUBLISHED) + blanks, Map.of())))
                .isPresent();
    }

    /** Bytes that Jackson reads as U+0000 and as half of a pair, though they are no UTF-8. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00c0\u0080", "\u00ed\u00a0\u0080"})
    void refusesTheSameInBytesThatAreNoUtf8(String bytes) throws IOException {
        byte[] value = with(PUBLISHED, "/demand/title", "\"" + MARK + "\"")
                .replace("\"" + MARK + "\"", "\"" + bytes + "\"")
                .getBytes(ISO_8859_1);

        assertRefused(record(PUBLISHED, value, Map.of()), "title");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_time, 1600-01-01T00:00:00Z",
        "ce_time, 0001-01-01T00:00:00Z",
        "ce_time, 0000-01-01T00:00:00Z",
        "ce_time, 1999-12-31T23:59:59Z",
        "ce_time, 2000-01-01T00:00:00+08:00",
        "ce_time, 2200-01-01T00:00:00Z",
        "ce_time, 2199-12-31T23:59:60Z",
        "ce_time, 9999-12-31T23:59:59Z",
        "ce_time, '2026-11-01T08:00:00Z\u0000'",
        "ce_id, 'a\u0000b'",
        "ce_source, '/demand-service\u0000'",
        "ce_sequence, '1\u0000'"
    })
    void namesTheHeaderThatIsNotCarried(String header, String text) throws IOException {
        assertRefused(record(PUBLISHED, sample(PUBLISHED).toString(), Map.of(header, text)), header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01T00:00:00Z", "2199-12-31T23:59:59.999999999Z", "2000-01-01T07:59:59+07:59"})
    void takesATimeAtTheEndsOfWhatIsCarried(String time) throws Exception {
        assertThat(EventReader.read(record(PUBLISHED, sample(PUBLISHED).toString(), Map.of("ce_time", time))))
                .isPresent();
    }

    private static void assertRefused(ConsumerRecord<String, byte[]> record, String named) {
        assertThatExceptionOfType(UnreadableRecordException.class)
                .isThrownBy(() -> EventReader.read(record))
                .withMessageContaining(named);
    }

    /** JSON Pointers of the texts of the sample. */
    private static List<String> places(EventType type, Predicate<String> which) throws IOException {
        List<String> places = new ArrayList<>();
        collect(sample(type), "", which, places);
        return places;
    }

    private static void collect(JsonNode value, String place, Predicate<String> which, List<String> places) {
        if (value.isTextual() && which.test(value.textValue())) {
            places.add(place);
        }
        for (int entry = 0; value.isArray() && entry < value.size(); entry++) {
            collect(value.get(entry), place + "/" + entry, which, places);
        }
        value.properties().forEach(member -> collect(member.getValue(), place + "/" + member.getKey(), which, places));
    }

    private static String lastName(String place) {
        return place.replaceAll("(/\\d+)+$", "").replaceAll(".*/", "");
    }

    /** The sample with this JSON, as it is written here, at the place. */
    private static String with(EventType type, String place, String json) throws IOException {
        JsonNode value = sample(type);
        JsonPointer pointer = JsonPointer.compile(place);
        if (value.at(pointer.head()) instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), MARK);
        } else {
            ((ObjectNode) value.at(pointer.head())).put(pointer.last().getMatchingProperty(), MARK);
        }
        return value.toString().replace("\"" + MARK + "\"", json);
    }

    private static ConsumerRecord<String, byte[]> record(EventType type, String value, Map<String, String> headers)
            throws IOException {
        return record(type, value.getBytes(UTF_8), headers);
    }

    private static ConsumerRecord<String, byte[]> record(EventType type, byte[] value, Map<String, String> more)
            throws IOException {
        Map<String, String> headers = new HashMap<>();
        resource(type.wireName() + ".headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().textValue()));
        headers.putAll(more);
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>(type.topic().topicName(), 0, 0, headers.get("ce_subject"), value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private static JsonNode sample(EventType type) throws IOException {
        return resource(type.wireName());
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream stream = EventType.class.getResourceAsStream("/samples/" + name + ".json")) {
            return EventJson.tree(stream.readAllBytes());
        }
    }
}
