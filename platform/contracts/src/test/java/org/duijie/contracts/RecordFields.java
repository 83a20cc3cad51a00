package org.duijie.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that a record has on the wire, however deep, each with its Java type. */
final class RecordFields {

    private final Map<String, Type> fields = new LinkedHashMap<>();

    private RecordFields() {}

    /** By path, such as {@code /demand/indicators/unit}; the elements of a list have the path of the list. */
    static Map<String, Type> of(Class<?> record) {
        RecordFields found = new RecordFields();
        found.walk("", record);
        return found.fields;
    }

    private void walk(String path, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            String field = path + "/" + wireName(component);
            fields.put(field, component.getGenericType());
            if (nested(component.getGenericType()) instanceof Class<?> inner && inner.isRecord()) {
                walk(field, inner);
            }
        }
    }

    private static Type nested(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : type;
    }

    private static String wireName(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }
}
