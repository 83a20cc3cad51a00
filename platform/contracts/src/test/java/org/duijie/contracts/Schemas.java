package org.duijie.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** The JSON Schemas in {@code src/main/resources/schemas}; formats are checked, not only noted. */
final class Schemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CHECKING_FORMATS = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();

    private Schemas() {}

    static JsonNode treeOf(EventType type) {
        return EventJson.resource("/schemas/" + type.wireName() + ".json");
    }

    /** What the schema of the type has against the value; empty where the value is valid. */
    static List<ValidationMessage> complaints(EventType type, JsonNode value) {
        return List.copyOf(schemaOf(type).validate(value));
    }

    /** What the rules of draft 2020-12 have against the schema itself. */
    static List<ValidationMessage> complaintsAboutTheSchema(JsonNode schema) {
        return List.copyOf(FACTORY.getSchema(SchemaLocation.of(SchemaId.V202012), CHECKING_FORMATS)
                .validate(schema));
    }

    private static JsonSchema schemaOf(EventType type) {
        return FACTORY.getSchema(treeOf(type), CHECKING_FORMATS);
    }
}
