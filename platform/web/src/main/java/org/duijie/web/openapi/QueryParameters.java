package org.duijie.web.openapi;

import jakarta.ws.rs.BeanParam;
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

/** Where the sources declare the query parameters of an operation. */
final class QueryParameters {
    private static final DotName QUERY_PARAM = DotName.createSimple(QueryParam.class);
    private static final DotName BEAN_PARAM = DotName.createSimple(BeanParam.class);

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
                add(parameter.annotation(QUERY_PARAM), parameter, places);
            }
        }
        return places;
    }

    private void fields(ClassInfo bean, Map<String, AnnotationTarget> places) {
        for (ClassInfo type = bean; type != null; type = index.getClassByName(type.superName())) {
            for (FieldInfo field : type.fields()) {
                add(field.annotation(QUERY_PARAM), field, places);
            }
        }
    }

    private static void add(AnnotationInstance query, AnnotationTarget place, Map<String, AnnotationTarget> places) {
        if (query != null) {
            places.put(query.value().asString(), place);
        }
    }
}
