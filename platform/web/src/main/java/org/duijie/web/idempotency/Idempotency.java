package org.duijie.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.bodies.BodyHashes;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs what a POST does once per key and organisation, and what a DELETE does once per address. The key is noted in the transaction of the effect. */
@ApplicationScoped
public class Idempotency {
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final String NOTE = """
            insert into idempotency_key (organisation_id, key, request_hash) values (?1, ?2, ?3)
            on conflict (organisation_id, key) do nothing
            """;
    private static final String ANSWERED = """
            update idempotency_key set status = ?3, location = ?4, etag = ?5, body = ?6
            where organisation_id = ?1 and key = ?2
            """;
    private static final String FIND = """
            select request_hash, location, etag, body, status from idempotency_key where organisation_id = ?1 and key = ?2
            """;

    private final ObjectMapper json;

    Idempotency(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Runs the work in a transaction and answers 201; with a key that was used before, answers as then.
     *
     * @param key the header's value, or null
     * @param request what makes two requests the same: the operation's name and its body
     */
    public Uni<Response> created(Caller caller, String key, Request request, Supplier<Uni<Created>> work) {
        return once(caller, key, request, new Work(CREATED, work));
    }

    /** As {@link #created}, for what is only begun: answers 202. */
    public Uni<Response> accepted(Caller caller, String key, Request request, Supplier<Uni<Created>> work) {
        return once(caller, key, request, new Work(ACCEPTED, work));
    }

    /**
     * Deletes in a transaction and answers 204; who deletes again what it has deleted is answered so, too, as long as keys are
     * kept.
     *
     * @param address of what is deleted
     * @param work fails where there is nothing at the address, or nothing that the caller may delete
     */
    public Uni<RestResponse<Void>> deleted(Caller caller, String address, Supplier<Uni<Void>> work) {
        // With a blank, so that it is no key of a caller's.
        String key = "DELETE " + address;
        return Panache.withTransaction(() -> note(caller, key, hash(new Request(key, null)))
                        .flatMap(isNew -> isNew ? work.get() : Uni.createFrom().voidItem()))
                .replaceWith(RestResponse::noContent);
    }

    private Uni<Response> once(Caller caller, String key, Request request, Work work) {
        if (key == null) {
            return Panache.withTransaction(work.effect()).map(made -> answer(work.status(), made, write(made.body())));
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(ProblemCode.IDEMPOTENCY_KEY_MALFORMED);
        }
        String hash = hash(request);
        return Panache.withTransaction(() -> noted(caller, key, hash, work));
    }

    private Uni<Response> noted(Caller caller, String key, String hash, Work work) {
        return note(caller, key, hash)
                .flatMap(isNew -> isNew ? firstTime(caller, key, work) : again(caller, key, hash, work));
    }

    private Uni<Boolean> note(Caller caller, String key, String hash) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, caller.organisationId())
                        .setParameter(2, key)
                        .setParameter(3, hash)
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    private Uni<Response> firstTime(Caller caller, String key, Work work) {
        return work.effect().get().flatMap(made -> {
            return Panache.getSession()
                    .flatMap(session -> session.createNativeQuery(ANSWERED)
                            .setParameter(1, caller.organisationId())
                            .setParameter(2, key)
                            .setParameter(3, work.status())
                            .setParameter(4, made.location().toString())
                            .setParameter(5, made.etag())
                            .setParameter(6, write(made.replay()))
                            .executeUpdate())
                    .replaceWith(() -> answer(work.status(), made, write(made.body())));
        });
    }

    private Uni<Response> again(Caller caller, String key, String hash, Work work) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter(1, caller.organisationId())
                        .setParameter(2, key)
                        .getSingleResultOrNull())
                // Where it is gone, it was kept long enough and deleted just now.
                .flatMap(row -> row == null
                        ? noted(caller, key, hash, work)
                        : Uni.createFrom().item(() -> asThen(row, hash)));
    }

    private static Response asThen(Object[] row, String hash) {
        if (!hash.equals(row[0])) {
            throw ProblemException.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        Created made = new Created(URI.create((String) row[1]), (String) row[2], null);
        return answer(((Number) row[4]).intValue(), made, (String) row[3]);
    }

    private static Response answer(int status, Created made, String body) {
        // Not by location(), which makes it absolute by the service's own port; callers come by the gateway.
        return Response.status(status)
                .header(HttpHeaders.LOCATION, made.location().toString())
                .header(HttpHeaders.ETAG, made.etag())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    private String hash(Request request) {
        try {
            String content = request.operation() + "\n" + json.writeValueAsString(request.body());
            return BodyHashes.sha256(content.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is to be done once, and the status that says that it was. */
    private record Work(int status, Supplier<Uni<Created>> effect) {}

    /** A request as far as it decides whether another is the same. */
    public record Request(String operation, Object body) {}
}
