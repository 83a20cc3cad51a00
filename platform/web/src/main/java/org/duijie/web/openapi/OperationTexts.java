package org.duijie.web.openapi;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;

/** What the Javadoc of a resource's method, and of the parameters that it takes, says of an operation. */
final class OperationTexts {
    private static final DotName QUERY_PARAM = DotName.createSimple(QueryParam.class);
    private static final DotName BEAN_PARAM = DotName.createSimple(BeanParam.class);

    private final Javadocs javadocs;
    private final IndexView index;

    OperationTexts(Javadocs javadocs, IndexView index) {
        this.javadocs = javadocs;
        this.index = index;
    }

    void apply(Endpoint endpoint, Operation operation) {
        MethodInfo method = endpoint.method();
        String type = method.declaringClass().name().toString();
        javadocs.ofMethod(type, method.name()).map(Sentences::of).ifPresent(text -> {
            operation.setSummary(text.first());
            operation.setDescription(text.rest());
        });
        Map<String, String> described = queryParameters(type, method);
        for (Parameter parameter : ParameterRules.parameters(operation)) {
            if (described.containsKey(parameter.getName())) {
                parameter.setDescription(described.get(parameter.getName()));
            }
        }
        javadocs.ofReturn(type, method.name())
                .ifPresent(text -> operation.getResponses().getAPIResponses().forEach((status, response) -> {
                    if (status.startsWith("2")) {
                        response.setDescription(text);
                    }
                }));
    }

    private Map<String, String> queryParameters(String type, MethodInfo method) {
        Map<String, String> texts = new HashMap<>();
        for (MethodParameterInfo parameter : method.parameters()) {
            AnnotationInstance query = parameter.annotation(QUERY_PARAM);
            if (query != null) {
                javadocs.ofParameter(type, method.name(), parameter.name())
                        .ifPresent(text -> texts.put(query.value().asString(), text));
            } else if (parameter.hasAnnotation(BEAN_PARAM)) {
                fields(index.getClassByName(parameter.type().name()), texts);
            }
        }
        return texts;
    }

    private void fields(ClassInfo bean, Map<String, String> texts) {
        for (ClassInfo type = bean; type != null; type = index.getClassByName(type.superName())) {
            for (FieldInfo field : type.fields()) {
                AnnotationInstance query = field.annotation(QUERY_PARAM);
                if (query != null) {
                    javadocs.ofField(type.name().toString(), field.name())
                            .ifPresent(text -> texts.put(query.value().asString(), text));
                }
            }
        }
    }
}
