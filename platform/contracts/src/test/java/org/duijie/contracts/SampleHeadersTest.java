package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleHeadersTest {

    private static final Set<String> VALUES_NOT_NAMES = Set.of("JSON", "SPEC_VERSION_1_0");

    @ParameterizedTest
    @EnumSource
    void areAllHeadersOfTheEnvelopeAndNoOther(EventType type) throws IllegalAccessException {
        Set<String> names = new HashSet<>();
        for (Field constant : CloudEventHeaders.class.getFields()) {
            if (!VALUES_NOT_NAMES.contains(constant.getName())) {
                names.add((String) constant.get(null));
            }
        }

        Set<String> present = new HashSet<>();
        Samples.headersOf(type).fieldNames().forEachRemaining(present::add);

        assertThat(present).isEqualTo(names);
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatTheEventIs(EventType type) {
        JsonNode headers = Samples.headersOf(type);
        Event event = Samples.eventOf(type);

        assertThat(header(headers, CloudEventHeaders.SPEC_VERSION)).isEqualTo(CloudEventHeaders.SPEC_VERSION_1_0);
        assertThat(header(headers, CloudEventHeaders.CONTENT_TYPE)).isEqualTo(CloudEventHeaders.JSON);
        assertThat(header(headers, CloudEventHeaders.TYPE)).isEqualTo(type.wireName());
        assertThat(header(headers, CloudEventHeaders.DATA_SCHEMA)).isEqualTo(type.dataSchema());
        assertThat(header(headers, CloudEventHeaders.SUBJECT))
                .isEqualTo(event.aggregateId().toString());
        assertThat(header(headers, CloudEventHeaders.SEQUENCE)).isEqualTo(Long.toString(event.sequence()));
        assertThat(EventType.of(event)).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void haveTheFormsThatReadersRelyOn(EventType type) {
        JsonNode headers = Samples.headersOf(type);
        UUID id = UUID.fromString(header(headers, CloudEventHeaders.ID));
        Instant time = Instant.parse(header(headers, CloudEventHeaders.TIME));

        assertThat(id.version()).as("UUIDv7").isEqualTo(7);
        assertThat(id.getMostSignificantBits() >>> 16).as("its time").isEqualTo(time.toEpochMilli());
        assertThat(header(headers, CloudEventHeaders.SOURCE)).matches("/[a-z]+(-service)?");
        assertThat(header(headers, CloudEventHeaders.TRACE_PARENT)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void giveEveryEventAnIdOfItsOwn() {
        List<String> ids = new ArrayList<>();
        for (EventType type : EventType.values()) {
            ids.add(header(Samples.headersOf(type), CloudEventHeaders.ID));
        }

        assertThat(ids).doesNotHaveDuplicates();
    }

    private static String header(JsonNode headers, String name) {
        return headers.path(name).textValue();
    }
}
