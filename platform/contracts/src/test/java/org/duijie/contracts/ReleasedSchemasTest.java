package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds what consumers were given. How to release a change: add an optional field to a part in {@code src/schemas}, to
 * its record and to the samples; run {@link UpdateSchemas}; commit all of it. Anything else is a v2 beside v1: a new
 * event type with a record, a schema and a sample of its own.
 */
class ReleasedSchemasTest {

    @Test
    void noReleasedSchemaIsGone() {
        Set<String> present = SchemaFiles.names(SchemaFiles.PRESENT);

        assertThat(present).containsAll(SchemaFiles.names(SchemaFiles.RELEASED));
    }

    @ParameterizedTest
    @EnumSource
    void onlyGainsOptionalFields(EventType type) {
        Path released = SchemaFiles.in(SchemaFiles.RELEASED, type);
        assertThat(Files.exists(released)).as(howToRelease(type)).isTrue();

        assertThat(SchemaCompatibility.complaints(EventJson.file(released), Schemas.treeOf(type)))
                .as("%s is released: within v1 only optional fields are added. Take the change back, or make it a v2"
                        .formatted(type.wireName()))
                .isEmpty();
    }

    /** Recorded at once: an addition that is used and not recorded could be taken back unnoticed. */
    @ParameterizedTest
    @EnumSource
    void isRecordedAsReleased(EventType type) {
        JsonNode released = EventJson.file(SchemaFiles.in(SchemaFiles.RELEASED, type));

        assertThat(released).as(howToRelease(type)).isEqualTo(Schemas.treeOf(type));
    }

    private static String howToRelease(EventType type) {
        return "the schema of %s is not yet recorded in %s; an addition is released by: %s"
                .formatted(type.wireName(), SchemaFiles.RELEASED, SchemaFiles.UPDATE);
    }
}
