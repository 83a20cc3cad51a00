package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Not a test of the build (its name keeps it out) but the one command after a change in {@code src/schemas}: it puts the
 * schema files together anew and records them as released. It writes nothing when any of them gained more than optional
 * fields; such a change is a v2 beside v1.
 */
class UpdateSchemas {

    @Test
    void writesTheSchemasAndRecordsThemAsReleased() {
        Map<EventType, JsonNode> present = new TreeMap<>();
        List<String> complaints = new ArrayList<>();
        for (EventType type : EventType.values()) {
            JsonNode schema = new SchemaAssembler(SchemaFiles.PARTS).assemble(type);
            present.put(type, schema);
            Path released = SchemaFiles.in(SchemaFiles.RELEASED, type);
            if (Files.exists(released)) {
                SchemaCompatibility.complaints(EventJson.file(released), schema)
                        .forEach(complaint -> complaints.add(type.wireName() + ": " + complaint));
            }
        }

        assertThat(complaints)
                .as("what breaks with a released schema; make it a v2")
                .isEmpty();
        present.forEach((type, schema) -> {
            SchemaFiles.write(SchemaFiles.in(SchemaFiles.PRESENT, type), schema);
            SchemaFiles.write(SchemaFiles.in(SchemaFiles.RELEASED, type), schema);
        });
    }
}
