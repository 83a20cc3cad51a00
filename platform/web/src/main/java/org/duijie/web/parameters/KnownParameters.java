package org.duijie.web.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The query parameters that an operation reads. */
final class KnownParameters {
    private KnownParameters() {}

    /** Their names, sorted. */
    static Set<String> of(Method operation) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> add(field, names));
            } else {
                add(parameter, names);
            }
        }
        return names;
    }

    private static Stream<Field> fields(Class<?> bean) {
        return Stream.<Class<?>>iterate(bean, type -> type != null && type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }

    private static void add(AnnotatedElement place, Set<String> names) {
        QueryParam query = place.getAnnotation(QueryParam.class);
        if (query != null) {
            names.add(query.value());
        }
    }
}
