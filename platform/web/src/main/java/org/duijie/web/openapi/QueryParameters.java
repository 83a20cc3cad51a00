package org.duijie.web.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/** Where the sources declare the query parameters of an operation. */
final class QueryParameters {
    private static final DotName QUERY_PARAM = DotName.createSimple(QueryParam.class);
    private static final DotName BEAN_PARAM = DotName.createSimple(BeanParam.class);
    private static final DotName DEFAULT_VALUE = DotName.createSimple(DefaultValue.class);

    private final IndexView index;

    QueryParameters(IndexView index) {
        this.index = index;
    }

    /** By name, the parameter of the method or the field of a bean of parameters. */
    Map<String, AnnotationTarget> of(MethodInfo method) {
        Map<String, AnnotationTarget> places = new HashMap<>();
        for (MethodParameterInfo parameter : method.parameters()) {
            if (parameter.hasAnnotation(BEAN_PARAM)) {
                fields(index.getClassByName(parameter.type().name()), places);
            } else {
                add(parameter, parameter.type(), places);
            }
        }
        return places;
    }

    private void fields(ClassInfo bean, Map<String, AnnotationTarget> places) {
        for (ClassInfo type = bean; type != null; type = index.getClassByName(type.superName())) {
            for (FieldInfo field : type.fields()) {
                add(field, field.type(), places);
            }
        }
    }

    private static void add(AnnotationTarget place, Type type, Map<String, AnnotationTarget> places) {
        AnnotationInstance query = place.declaredAnnotation(QUERY_PARAM);
        if (query != null) {
            requireDefault(place, type, query.value().asString());
            places.put(query.value().asString(), place);
        }
    }

    /** Quarkus reads a primitive parameter that is not given from the text 0, whatever its type. */
    private static void requireDefault(AnnotationTarget place, Type type, String name) {
        if (type.kind() == Type.Kind.PRIMITIVE && !place.hasDeclaredAnnotation(DEFAULT_VALUE)) {
            throw new IllegalStateException(
                    "The query parameter " + name + " needs a @DefaultValue, or a type that can be null");
        }
    }
}
