package org.duijie.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** The components of records, as they are called in Java. */
    @SafeVarargs
    public static List<String> of(Class<? extends Record>... types) {
        return Stream.of(types)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .toList();
    }
}
