package org.duijie.web.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** What the Javadoc of a resource's method, and of the parameters that it takes, says of an operation. */
final class OperationTexts {
    private final Javadocs javadocs;
    private final QueryParameters queryParameters;

    OperationTexts(Javadocs javadocs, IndexView index) {
        this.javadocs = javadocs;
        this.queryParameters = new QueryParameters(index);
    }

    void apply(Endpoint endpoint, Operation operation) {
        MethodInfo method = endpoint.method();
        String type = method.declaringClass().name().toString();
        javadocs.ofMethod(type, method.name()).map(Sentences::of).ifPresent(text -> {
            operation.setSummary(text.first());
            operation.setDescription(text.rest());
        });
        Map<String, AnnotationTarget> places = queryParameters.of(method);
        for (Parameter parameter : ParameterRules.parameters(operation)) {
            AnnotationTarget place = parameter.getIn() == In.QUERY ? places.get(parameter.getName()) : null;
            if (place != null) {
                text(method, place).ifPresent(parameter::setDescription);
                CodePatterns.apply(place, parameter.getSchema());
            }
        }
        javadocs.ofReturn(type, method.name())
                .ifPresent(text -> operation.getResponses().getAPIResponses().forEach((status, response) -> {
                    if (status.startsWith("2")) {
                        response.setDescription(text);
                    }
                }));
    }

    private Optional<String> text(MethodInfo method, AnnotationTarget place) {
        return place instanceof FieldInfo field
                ? javadocs.ofField(field.declaringClass().name().toString(), field.name())
                : javadocs.ofParameter(
                        method.declaringClass().name().toString(),
                        method.name(),
                        place.asMethodParameter().name());
    }
}
