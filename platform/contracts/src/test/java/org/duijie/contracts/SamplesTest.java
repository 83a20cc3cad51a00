package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandStatusChanged;
import org.duijie.contracts.organisations.OrganisationEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

    private static final String OF_PARTS_OF_THE_SCORE = "components";

    @Test
    void everyEventTypeHasASampleWithItsHeadersAndNoOtherLiesBeside() {
        Set<String> expected = Arrays.stream(EventType.values())
                .flatMap(type -> Stream.of(type.wireName() + ".json", type.wireName() + ".headers.json"))
                .collect(Collectors.toSet());

        assertThat(SchemaFiles.names(SchemaFiles.SAMPLES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void isValid(EventType type) {
        assertThat(Schemas.complaints(type, Samples.valueOf(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isReadIntoItsRecordAndWrittenBackTheSame(EventType type) {
        Event event = Samples.eventOf(type);

        assertThat(EventJson.write(event)).isEqualTo(Samples.valueOf(type));
    }

    @ParameterizedTest
    @EnumSource
    void isReadTheSameWithFieldsOfALaterRelease(EventType type) {
        JsonNode later = Samples.valueOf(type);
        int objects = addFieldsToEveryObject(later);

        assertThat(objects).isGreaterThan(1);
        assertThat(Schemas.complaints(type, later)).isEmpty();
        assertThat(EventJson.read(later, type)).isEqualTo(Samples.eventOf(type));
    }

    /** The public companion of a confidential text, as the samples of the two topics show it. */
    @Test
    void aConfidentialDemandIsSeenByItsSummaryOnly() {
        DemandConfidentialText text = (DemandConfidentialText) Samples.eventOf(EventType.DEMAND_CONFIDENTIAL_TEXT);
        DemandStatusChanged seen = (DemandStatusChanged) Samples.eventOf(EventType.DEMAND_STATUS_CHANGED);

        assertThat(seen.demand()).isEqualTo(text.demand().summaryOnly());
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISATION_REGISTERED", "ORGANISATION_CHANGED"})
    void aCreditCodeEndsWithItsCheckCharacter(EventType type) {
        String code = ((OrganisationEvent) Samples.eventOf(type)).organisation().creditCode();

        assertThat(code.charAt(17)).isEqualTo(checkCharacter(code.substring(0, 17)));
    }

    /** Returns how many objects gained fields. The names of the score's parts are data: no later release adds to them. */
    private static int addFieldsToEveryObject(JsonNode node) {
        int objects = 0;
        for (var entry : node.properties()) {
            objects += entry.getKey().equals(OF_PARTS_OF_THE_SCORE) ? 0 : addFieldsToEveryObject(entry.getValue());
        }
        if (node instanceof ArrayNode list) {
            for (JsonNode element : list) {
                objects += addFieldsToEveryObject(element);
            }
        }
        if (node instanceof ObjectNode object) {
            object.put("addedText", "新增字段").put("addedNumber", 4.2).put("addedFlag", true);
            object.putNull("addedNull").putArray("addedList").add(1);
            object.putObject("addedObject").put("inner", "值");
            objects++;
        }
        return objects;
    }

    /** GB 32100: the weighted sum of all 18 characters is a multiple of 31. */
    private static char checkCharacter(String first17) {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (char c : first17.toCharArray()) {
            sum += alphabet.indexOf(c) * weight;
            weight = weight * 3 % 31;
        }
        return alphabet.charAt((31 - sum % 31) % 31);
    }
}
