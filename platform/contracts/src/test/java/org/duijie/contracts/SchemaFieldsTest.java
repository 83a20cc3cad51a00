package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaFieldsTest {

    /** Codes that a record's type has and events of it never carry. */
    private static final Map<String, Set<String>> NEVER_SENT = Map.of(
            "/demand/cooperationModes", Set.of("EQUITY", "JOINT_DEVELOPMENT"),
            "/outcome/visibility", Set.of("CONFIDENTIAL"),
            "/resource/visibility", Set.of("CONFIDENTIAL"));

    @ParameterizedTest
    @EnumSource
    void everyFieldOfTheRecordIsInTheSchemaAndTheOtherWayRound(EventType type) {
        assertThat(SchemaFields.of(Schemas.treeOf(type)).keySet())
                .containsExactlyElementsOf(RecordFields.of(type.record()).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasInTheSchemaTheTypeThatTheRecordReads(EventType type) {
        Map<String, JsonNode> schemas = SchemaFields.of(Schemas.treeOf(type));

        RecordFields.of(type.record()).forEach((field, javaType) -> agree(field, javaType, schemas.get(field)));
    }

    /** A Java primitive has no null: what may be missing would be read as 0 or false. */
    @ParameterizedTest
    @EnumSource
    void everyPrimitiveOfTheRecordIsAlwaysThere(EventType type) {
        Map<String, JsonNode> schemas = SchemaFields.of(Schemas.treeOf(type));

        RecordFields.of(type.record()).forEach((field, javaType) -> {
            if (javaType instanceof Class<?> simple && simple.isPrimitive()) {
                assertThat(requiredBeside(field, schemas, type)).as(field).contains(field.replaceAll(".*/", ""));
                assertThat(types(schemas.get(field))).as(field).doesNotContain("null");
            }
        });
    }

    /** A field that a later release adds must be put on one side or the other. */
    @Test
    void ofAConfidentialDemandEveryFieldIsKnownToBeVisibleOrForbidden() {
        JsonNode parts = Schemas.treeOf(EventType.DEMAND_PUBLISHED).get("$defs");
        Set<String> notForbidden = names(parts.at("/demand/properties"));
        notForbidden.removeAll(names(parts.at("/visibleDemand/then/properties")));

        assertThat(notForbidden)
                .containsExactlyInAnyOrder(
                        "id",
                        "version",
                        "summary",
                        "validUntil",
                        "organisationId",
                        "visibility",
                        "status",
                        "publishedAt",
                        "pooledAt",
                        "memberCount");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> requiredBeside(String field, Map<String, JsonNode> schemas, EventType type) {
        String parent = field.substring(0, field.lastIndexOf('/'));
        JsonNode holder = parent.isEmpty() ? Schemas.treeOf(type) : schemas.get(parent);
        if (holder.has("items")) {
            String reference = holder.get("items").get("$ref").textValue();
            holder = Schemas.treeOf(type).at(reference.substring(1));
        }
        return strings(holder.get("required"));
    }

    private static void agree(String field, Type javaType, JsonNode schema) {
        assertThat(schema).as(field + " in the schema").isNotNull();
        if (javaType instanceof ParameterizedType generic) {
            agreeOnContent(field, generic, schema);
        } else if (javaType instanceof Class<?> simple && simple.isEnum()) {
            assertThat(types(schema)).as(field).contains("string");
            assertThat(strings(schema.get("enum"))).as(field).isEqualTo(codes(field, simple));
        } else {
            assertThat(types(schema)).as(field).contains(jsonType((Class<?>) javaType));
            assertThat(schema.path("format").textValue()).as(field).isEqualTo(format((Class<?>) javaType));
        }
    }

    private static void agreeOnContent(String field, ParameterizedType javaType, JsonNode schema) {
        if (javaType.getRawType() == Map.class) {
            assertThat(types(schema)).as(field).containsOnly("object");
            agree(field, javaType.getActualTypeArguments()[1], schema.get("additionalProperties"));
            return;
        }
        assertThat(types(schema)).as(field).containsOnly("array");
        Class<?> element = (Class<?>) javaType.getActualTypeArguments()[0];
        if (!element.isRecord()) {
            agree(field, element, schema.get("items"));
        }
    }

    private static String jsonType(Class<?> type) {
        if (type == boolean.class) {
            return "boolean";
        }
        if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return "integer";
        }
        if (List.of(double.class, Double.class, BigDecimal.class).contains(type)) {
            return "number";
        }
        if (List.of(String.class, UUID.class, Instant.class, LocalDate.class).contains(type)) {
            return "string";
        }
        assertThat(type.isRecord()).as("no JSON type known for " + type).isTrue();
        return "object";
    }

    private static String format(Class<?> type) {
        return Map.of(UUID.class, "uuid", Instant.class, "date-time", LocalDate.class, "date")
                .get(type);
    }

    private static Set<String> codes(String field, Class<?> type) {
        Set<String> codes = new HashSet<>();
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(codes::add);
        codes.removeAll(NEVER_SENT.getOrDefault(field, Set.of()));
        return codes;
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.get("type");
        return type instanceof ArrayNode ? strings(type) : Set.of(type.textValue());
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new HashSet<>();
        array.forEach(value -> {
            if (value.isTextual()) {
                strings.add(value.textValue());
            }
        });
        return strings;
    }
}
