package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tried on a real released schema: {@code demand.published}. */
class SchemaCompatibilityTest {

    private static final JsonNode RELEASED =
            EventJson.file(SchemaFiles.in(SchemaFiles.RELEASED, EventType.DEMAND_PUBLISHED));

    @Test
    void nothingChangedIsCompatible() {
        assertThat(SchemaCompatibility.complaints(RELEASED, RELEASED.deepCopy()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /properties/correlation                              | { "type": ["string", "null"] }
            /$defs/demand/properties/urgency                     | { "type": "string", "enum": ["HIGH", "LOW"] }
            /$defs/demand/properties/samples                     | { "type": "array", "items": { "type": "string" } }
            /$defs/requirement/properties/weight                 | { "type": "number" }
            /$defs/sampleShipment                                | { "type": "object" }
            /$defs/visibleDemand/then/properties/urgency         | { "type": "null" }
            """)
    void anOptionalFieldMorePasses(String pointer, String added) {
        JsonNode present = JsonEdits.with(RELEASED, pointer, EventJson.parse(added));

        assertThat(SchemaCompatibility.complaints(RELEASED, present)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # removed
            /$defs/demand/properties/keywords                    | absent
            /$defs/demand/properties/description                 | absent
            /$defs/budget                                        | absent
            /properties/demand                                   | absent
            /$defs/demand/properties/title/maxLength             | absent
            /$defs/demand/properties/id/format                   | absent
            /$defs/demand/properties/validUntil/description      | absent
            /$defs/visibleDemand/then                            | absent
            /$defs/visibleDemand/then/properties/companyBrings   | absent
            # a field that was optional is asked for; one that was always there may be missing
            /required                                            | ["demand", "correlation"]
            /$defs/requirement/required                          | ["name", "operator", "value", "mustHave", "unit"]
            /$defs/requirement/required                          | ["name", "operator", "value"]
            # types narrowed, widened, exchanged
            /$defs/demand/properties/title/type                  | "string"
            /$defs/demand/properties/version/type                | ["integer", "null"]
            /$defs/demand/properties/version/type                | "string"
            /$defs/requirement/properties/value/type             | "integer"
            /$defs/demand/properties/budget/$ref                 | "#/$defs/requirement"
            /$defs/demand/properties/keywords/items/type         | "integer"
            # codes gone or come
            /$defs/indicatorOperator/enum                        | ["EQ", "LT", "LE", "GE", "GT"]
            /$defs/indicatorOperator/enum                        | ["EQ", "LT", "LE", "GE", "GT", "BETWEEN", "ABOUT"]
            /properties/demand/properties/status/const           | "IN_TALKS"
            # limits moved or new
            /$defs/demand/properties/title/maxLength             | 80
            /$defs/demand/properties/title/maxLength             | 200
            /$defs/demand/properties/title/minLength             | 1
            /$defs/demand/properties/region/pattern              | "^33[0-9]{4}$"
            /$defs/demand/additionalProperties                   | false
            /$defs/demand/properties/publishedAt/format          | "date"
            # the meaning changed
            /$defs/budget/properties/min/description             | "Lower bound in 10,000 yuan."
            /$id                                                 | "urn:duijie:schema:duijie.demand.published.v2"
            # a new rule for a field that was released without it
            /$defs/visibleDemand/then/properties/validUntil      | { "type": "null" }
            /$defs/visibleDemand/else/required                   | ["title", "description", "validUntil"]
            /$defs/visibleDemand/if                              | { "properties": { "visibility": { "const": "PUBLIC" } } }
            /properties/demand/properties/source                 | { "const": "SELF" }
            """)
    void anythingElseFails(String pointer, String changed) {
        JsonNode present = changed.equals("absent")
                ? JsonEdits.without(RELEASED, pointer)
                : JsonEdits.with(RELEASED, pointer, EventJson.parse(changed));

        assertThat(SchemaCompatibility.complaints(RELEASED, present))
                .isNotEmpty()
                .allSatisfy(complaint -> assertThat(complaint).startsWith(pointer));
    }

    @Test
    void theOrderOfASetDoesNotMatter() {
        JsonNode present = JsonEdits.with(
                RELEASED,
                "/$defs/requirement/required",
                EventJson.parse("[\"mustHave\", \"value\", \"operator\", \"name\"]"));

        assertThat(SchemaCompatibility.complaints(RELEASED, present)).isEmpty();
    }
}
