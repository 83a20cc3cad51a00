package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaFilesTest {

    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "maxLength",
            "maxItems",
            "if",
            "then",
            "else");

    @Test
    void everyEventTypeHasItsSchemaAndNoOtherLiesBeside() {
        Set<String> expected = Arrays.stream(EventType.values())
                .map(type -> type.wireName() + ".json")
                .collect(Collectors.toSet());

        assertThat(SchemaFiles.names(SchemaFiles.PRESENT)).isEqualTo(expected);
        assertThat(SchemaFiles.names(SchemaFiles.PARTS.resolve("events"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void isWhatItsPartsMake(EventType type) {
        JsonNode assembled = new SchemaAssembler(SchemaFiles.PARTS).assemble(type);

        assertThat(Schemas.treeOf(type))
                .as(
                        "schemas/%s.json is put together from src/schemas; change it there, then: %s",
                        type.wireName(), SchemaFiles.UPDATE)
                .isEqualTo(assembled);
    }

    @ParameterizedTest
    @EnumSource
    void isASchemaOfDraft202012UnderTheNameThatEventsCarry(EventType type) {
        JsonNode schema = Schemas.treeOf(type);

        assertThat(schema.get("$schema").textValue()).isEqualTo(SchemaAssembler.DIALECT);
        assertThat(schema.get("$id").textValue()).isEqualTo(type.dataSchema());
        assertThat(Schemas.complaintsAboutTheSchema(schema)).isEmpty();
    }

    /** A misspelt keyword is a schema that checks less than it says. */
    @ParameterizedTest
    @EnumSource
    void usesOnlyKeywordsThatTheCompatibilityCheckKnows(EventType type) {
        Set<String> used = new TreeSet<>();
        collectKeywords(Schemas.treeOf(type), used);

        assertThat(KEYWORDS).containsAll(used);
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEveryFieldWhatItMeans(EventType type) {
        JsonNode schema = Schemas.treeOf(type);

        assertThat(schema.path("title").asText()).isNotBlank();
        assertThat(schema.path("description").asText()).isNotBlank();
        SchemaFields.of(schema)
                .forEach((field, node) ->
                        assertThat(node.path("description").asText()).as(field).isNotBlank());
    }

    private static void collectKeywords(JsonNode schema, Set<String> used) {
        schema.properties().forEach(entry -> {
            used.add(entry.getKey());
            switch (entry.getKey()) {
                case "properties", "$defs" -> entry.getValue().forEach(child -> collectKeywords(child, used));
                case "items", "additionalProperties", "if", "then", "else" -> collectKeywords(entry.getValue(), used);
                default -> assertThat(entry.getValue()).isNotNull();
            }
        });
    }
}
