package org.duijie.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.bodies.BodyHashes;
import org.duijie.web.idempotency.AnsweredPosts.Begun;
import org.duijie.web.identity.CallerIdentity;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * {@code Idempotency-Key} of those POSTs that do not note it with their effect themselves, as those do that make something
 * ({@link Idempotency}): of steps, decisions, questions. The key is noted before the work and the answer after it; where the
 * service ends in between, the same request is let in once more after {@link AnsweredPosts#LEASE}, and meets what the life cycle
 * of its record says to a step that was taken. Of a {@link Question} nothing is kept.
 */
class RepeatedPosts {
    private static final String KEY = "Idempotency-Key";
    private static final byte[] NO_BODY = {};

    private final AnsweredPosts answered;
    private final BodyHashes hashes;
    private final CallerIdentity identity;
    private final ObjectMapper json;

    RepeatedPosts(AnsweredPosts answered, BodyHashes hashes, CallerIdentity identity, ObjectMapper json) {
        this.answered = answered;
        this.hashes = hashes;
        this.identity = identity;
        this.json = json;
    }

    @ServerRequestFilter(readBody = true)
    Uni<Response> enter(ContainerRequestContext request, ResourceInfo operation) {
        String key = key(request);
        if (key != null && key.isEmpty() && HttpMethod.POST.equals(request.getMethod())) {
            // An operation that notes its key itself would be told that there is none.
            throw ProblemException.of(ProblemCode.IDEMPOTENCY_KEY_MALFORMED);
        }
        if (key == null || !HttpMethod.POST.equals(request.getMethod()) || notesItself(operation.getResourceMethod())) {
            return Uni.createFrom().nullItem();
        }
        if (!Idempotency.KEY.matcher(key).matches()) {
            throw ProblemException.of(ProblemCode.IDEMPOTENCY_KEY_MALFORMED);
        }
        if (operation.getResourceMethod().isAnnotationPresent(Question.class)) {
            return Uni.createFrom().nullItem();
        }
        UUID organisation = identity.caller().organisationId();
        return hash(request, operation.getResourceMethod())
                .flatMap(hash -> answered.begin(organisation, key, hash))
                .map(begun -> switch (begun) {
                    case Begun.Before before -> answer(before.answer());
                    case Begun.Now now -> {
                        request.setProperty(RepeatedPosts.class.getName(), now.noted());
                        yield null;
                    }
                });
    }

    @ServerResponseFilter
    Uni<Void> leave(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(RepeatedPosts.class.getName()) instanceof AnsweredPosts.Noted noted)) {
            return Uni.createFrom().voidItem();
        }
        if (response.getStatusInfo().getFamily() != Family.SUCCESSFUL) {
            return answered.forget(noted);
        }
        return answered.end(
                noted,
                new AnsweredPosts.Answer(
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        body(response.getEntity())));
    }

    /** Null where there is none; empty where it says nothing. */
    private static String key(ContainerRequestContext request) {
        List<String> said = request.getHeaders().get(KEY);
        return said == null || said.isEmpty() ? null : said.getFirst().strip();
    }

    private static boolean notesItself(Method operation) {
        return Arrays.stream(operation.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && KEY.equals(header.value()));
    }

    private static Response answer(AnsweredPosts.Answer before) {
        Response.ResponseBuilder answer = Response.status(before.status());
        if (before.location() != null) {
            // Not by location(), which makes it absolute by the service's own port; callers come by the gateway.
            answer.header(HttpHeaders.LOCATION, before.location());
        }
        if (before.etag() != null) {
            answer.header(HttpHeaders.ETAG, before.etag());
        }
        if (before.body() != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(before.body());
        }
        return answer.build();
    }

    private Uni<String> hash(ContainerRequestContext request, Method operation) {
        byte[] address = (address(request.getUriInfo().getRequestUri()) + "\n").getBytes(StandardCharsets.UTF_8);
        return hashes.of(address, takesBody(operation) ? body(request) : NO_BODY);
    }

    private static byte[] body(ContainerRequestContext request) {
        try {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            return body;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String address(URI called) {
        return called.getRawQuery() == null ? called.getRawPath() : called.getRawPath() + "?" + called.getRawQuery();
    }

    /** What has no annotation of Jakarta REST is the body. */
    private static boolean takesBody(Method operation) {
        return Arrays.stream(operation.getParameters()).anyMatch(RepeatedPosts::isBody);
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(annotation ->
                        annotation.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }

    private String body(Object entity) {
        try {
            return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
