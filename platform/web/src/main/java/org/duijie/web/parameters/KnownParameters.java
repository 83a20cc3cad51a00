package org.duijie.web.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The query parameters that an operation reads. */
final class KnownParameters {
    private KnownParameters() {}

    /** Their types by their names, sorted. */
    static SortedMap<String, Class<?>> of(Method operation) {
        SortedMap<String, Class<?>> types = new TreeMap<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> add(field, field.getType(), types));
            } else {
                add(parameter, parameter.getType(), types);
            }
        }
        return types;
    }

    private static Stream<Field> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }

    private static void add(AnnotatedElement place, Class<?> type, SortedMap<String, Class<?>> types) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        if (query != null) {
            types.put(query.value(), type);
        }
    }
}
