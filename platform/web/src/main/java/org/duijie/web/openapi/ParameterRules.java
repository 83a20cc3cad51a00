package org.duijie.web.openapi;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duijie.web.idempotency.Question;
import org.duijie.web.json.OptionalBody;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.DotName;

/** What holds of parameters and bodies of every operation: what headers mean, and what must be there. */
final class ParameterRules {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final DotName QUESTION = DotName.createSimple(Question.class);
    private static final DotName OPTIONAL_BODY = DotName.createSimple(OptionalBody.class);
    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.IF_MATCH,
            "The ETag of the version that the caller has seen, such as `\"v3\"`",
            HttpHeaders.IF_NONE_MATCH,
            "The ETag of what the caller has read before: where it looks as it did, the answer is 304, without a body",
            IDEMPOTENCY_KEY,
            "1 to 128 visible ASCII characters: the same request with the same key has one effect",
            HttpHeaders.ACCEPT_LANGUAGE,
            "The language of texts for people: `zh` or `en`");

    private ParameterRules() {}

    static void apply(Endpoint endpoint, Operation operation) {
        if (keepsAnswers(endpoint) && header(operation, IDEMPOTENCY_KEY).isEmpty()) {
            addHeader(operation, IDEMPOTENCY_KEY);
        }
        for (Parameter parameter : parameters(operation)) {
            if (parameter.getIn() == In.HEADER) {
                parameter.setDescription(HEADERS.get(parameter.getName()));
            }
            if (parameter.getIn() == In.PATH) {
                parameter.setDescription(idOf(endpoint, parameter.getName()));
            }
        }
        if (endpoint.isCalledBy(HttpMethod.PATCH)) {
            header(operation, HttpHeaders.IF_MATCH).ifPresent(version -> version.setRequired(true));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(!endpoint.method().hasAnnotation(OPTIONAL_BODY));
        }
    }

    /** Whether a key gets the answer of the first time: every POST that is no question takes one, whoever notes it. */
    static boolean keepsAnswers(Endpoint endpoint) {
        return endpoint.isCalledBy(HttpMethod.POST) && !endpoint.method().hasAnnotation(QUESTION);
    }

    static void addHeader(Operation operation, String name) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(HEADERS.get(name))
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    static Optional<Parameter> header(Operation operation, String name) {
        return parameters(operation).stream()
                .filter(parameter -> parameter.getIn() == In.HEADER && name.equals(parameter.getName()))
                .findFirst();
    }

    static boolean hasQueryParameter(Operation operation, String name) {
        return parameters(operation).stream()
                .anyMatch(parameter -> parameter.getIn() == In.QUERY && name.equals(parameter.getName()));
    }

    /** An id stands behind the collection that it is an id in. */
    private static String idOf(Endpoint endpoint, String parameter) {
        List<String> segments = endpoint.address().segments();
        int place = segments.indexOf("{" + parameter + "}");
        String collection = place > 0 ? segments.get(place - 1) : endpoint.collection();
        return "Id of the " + singular(collection).replace('-', ' ');
    }

    private static String singular(String plural) {
        return plural.endsWith("ies") ? plural.substring(0, plural.length() - 3) + "y" : plural.replaceFirst("s$", "");
    }
}
