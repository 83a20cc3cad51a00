package org.duijie.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names of fields: what examples show is held against the records that the API really takes and gives. */
public final class Fields {

    private Fields() {}

    /** The fields of an object. */
    public static List<String> in(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What a record says, by component. */
    public static Map<String, Object> values(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException failure) {
                throw new AssertionError(component + " cannot be read", failure);
            }
        }
        return values;
    }

    /** The components of records, as they are called in Java. */
    @SafeVarargs
    public static List<String> of(Class<? extends Record>... types) {
        return Stream.of(types)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }
}
