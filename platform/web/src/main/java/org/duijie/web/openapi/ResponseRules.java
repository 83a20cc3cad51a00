package org.duijie.web.openapi;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.DotName;

/** The problems and headers that an operation has by its kind; what it says of a status itself stays. */
final class ResponseRules {
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final String NOT_MODIFIED = "304";
    private static final String UNAVAILABLE = "For the moment not possible";

    private final Javadocs javadocs;
    private final Schemas schemas;

    ResponseRules(Javadocs javadocs, Schemas schemas) {
        this.javadocs = javadocs;
        this.schemas = schemas;
    }

    void apply(Endpoint endpoint, Operation operation) {
        APIResponses responses = operation.getResponses();
        Map<String, String> problems = problems(endpoint, operation);
        problems.putAll(StatedProblems.byStatus(javadocs.ofThrows(
                endpoint.method().declaringClass().name().toString(),
                endpoint.method().name())));
        problems.forEach((status, meaning) -> responses.addAPIResponse(status, problem(meaning)));
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                succeed(status, response, operation);
            }
        });
        if (endpoint.isCalledBy(HttpMethod.GET) && isTagged(responses.getAPIResponse("200"))) {
            ParameterRules.addHeader(operation, HttpHeaders.IF_NONE_MATCH);
            if (!responses.hasAPIResponse(NOT_MODIFIED)) {
                responses.addAPIResponse(
                        NOT_MODIFIED,
                        OASFactory.createAPIResponse()
                                .description("It looks as it did, by the tag of `If-None-Match`"));
            }
        }
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
        header(responses, "401", HttpHeaders.WWW_AUTHENTICATE, "`Bearer`");
        header(responses, "503", HttpHeaders.RETRY_AFTER, "Seconds after which to try again");
    }

    /** A record has a version; what is made of several says in its Javadoc that it comes with a tag. */
    private boolean isVersioned(APIResponse response) {
        return schemas.isVersioned(response.getContent())
                || response.getDescription() != null
                        && response.getDescription().contains(HttpHeaders.ETAG);
    }

    private static boolean isTagged(APIResponse response) {
        return response != null
                && response.getHeaders() != null
                && response.getHeaders().containsKey(HttpHeaders.ETAG);
    }

    private static Map<String, String> problems(Endpoint endpoint, Operation operation) {
        Map<String, String> problems = new TreeMap<>();
        boolean reads = operation.getRequestBody() != null;
        boolean versioned =
                ParameterRules.header(operation, HttpHeaders.IF_MATCH).isPresent();
        // Of every operation: a query parameter that it does not know is refused.
        problems.put("400", "What was sent cannot be read: the problem says what, and what would be right");
        if (endpoint.method().hasAnnotation(ROLES_ALLOWED)
                || endpoint.method().declaringClass().hasDeclaredAnnotation(ROLES_ALLOWED)) {
            problems.put("401", "No token, or one that is not valid");
            problems.put("403", "Not for the caller's role or organisation");
        }
        if (endpoint.hasPathParameter()) {
            problems.put("404", "There is no such record, or the caller may not know of it");
        }
        if (versioned && endpoint.isCalledBy(HttpMethod.POST)) {
            problems.put("409", "The record's status does not allow the step; the problem names those it allows");
        }
        if (versioned) {
            problems.put("412", "The record has changed since the version of `If-Match`");
        }
        if (reads) {
            problems.put("413", "The body is larger than allowed");
            problems.put("415", "The body is of a type that the operation does not read");
            problems.put("422", "The body was read and is not valid: the problem names every violation");
        }
        if (ParameterRules.keepsAnswers(endpoint)) {
            problems.putIfAbsent("422", "`Idempotency-Key` was sent before with another request");
        }
        if (endpoint.isCalledBy(HttpMethod.PATCH)) {
            problems.put("428", "`If-Match` is missing");
        }
        problems.put("503", UNAVAILABLE + doneNevertheless(endpoint));
        return problems;
    }

    /** A service that is only slow is told of as one that is down; what it was asked it does. */
    private static String doneNevertheless(Endpoint endpoint) {
        if (ParameterRules.keepsAnswers(endpoint)) {
            return "; where the service was only slow, what was asked is done all the same, and the same `Idempotency-Key`"
                    + " gets its answer";
        }
        return endpoint.isCalledBy(HttpMethod.GET) || endpoint.isCalledBy(HttpMethod.POST)
                ? ""
                : "; where the service was only slow, what was asked is done all the same";
    }

    private void succeed(String status, APIResponse response, Operation operation) {
        if (response.getDescription() == null || isFrameworks(response)) {
            response.setDescription("204".equals(status) ? "Done" : "As asked for");
        }
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().values().stream()
                    .filter(type -> isUnknown(type.getSchema()))
                    .forEach(type -> type.setSchema(
                            OASFactory.createSchema().addType(SchemaType.STRING).format("binary")));
        }
        if ("201".equals(status) || "202".equals(status)) {
            addHeader(response, HttpHeaders.LOCATION, "Where it is, relative to the host");
        }
        if (isVersioned(response)) {
            addHeader(response, HttpHeaders.ETAG, "The record's version, for `If-Match`");
        }
        if (ParameterRules.hasQueryParameter(operation, "after")) {
            addHeader(
                    response, HttpHeaders.LINK, "With `rel=\"next\"` the address of the next page, where there is one");
        }
    }

    /** Of what a method gives whose type says nothing of it: a stream of bytes. */
    private static boolean isUnknown(Schema schema) {
        return schema == null
                || schema.getRef() == null
                        && schema.getType() == null
                        && schema.getAllOf() == null
                        && schema.getAnyOf() == null
                        && schema.getOneOf() == null;
    }

    /** Of what Quarkus and SmallRye say where nobody says anything. */
    private static boolean isFrameworks(APIResponse response) {
        return Set.of("OK", "Created", "Accepted", "No Content", "Not Authorized", "Not Allowed", "Bad Request")
                .contains(response.getDescription());
    }

    private static APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse().description(meaning).content(ProblemSchemas.content());
    }

    private static void header(APIResponses responses, String status, String name, String meaning) {
        if (responses.hasAPIResponse(status)) {
            addHeader(responses.getAPIResponse(status), name, meaning);
        }
    }

    private static void addHeader(APIResponse response, String name, String meaning) {
        Header header = OASFactory.createHeader()
                .description(meaning)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
        response.addHeader(name, header);
    }
}
