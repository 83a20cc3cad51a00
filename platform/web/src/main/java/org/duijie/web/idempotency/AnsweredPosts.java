package org.duijie.web.idempotency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** The keys of {@link RepeatedPosts}, each in one statement. */
@Singleton
class AnsweredPosts {
    /** After which a request without an answer is taken for one that ended with its service. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final String BEGIN = """
            insert into idempotency_key as noted (organisation_id, key, request_hash) values ($1, $2, $3)
            on conflict (organisation_id, key) do update set created_at = now()
                where noted.status is null and noted.request_hash = $3 and noted.created_at < now() - make_interval(secs => $4)
            returning created_at
            """;
    private static final String FIND = """
            select request_hash, status, location, etag, body from idempotency_key where organisation_id = $1 and key = $2
            """;
    private static final String END = """
            insert into idempotency_key as noted (organisation_id, key, request_hash, status, location, etag, body)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (organisation_id, key) do update set status = $4, location = $5, etag = $6, body = $7
                where noted.request_hash = $3 and noted.status is null
            """;
    private static final String FORGET = """
            delete from idempotency_key where organisation_id = $1 and key = $2 and status is null and created_at = $3
            """;

    private final Pool pool;

    AnsweredPosts(Pool pool) {
        this.pool = pool;
    }

    /** What was answered; what is null was not there. */
    record Answer(int status, String location, String etag, String body) {}

    /**
     * A key that was noted for a request.
     *
     * @param since when, which tells it from the same request that came when this one was taken for ended
     */
    record Noted(UUID organisation, String key, String hash, OffsetDateTime since) {}

    /** What comes of noting: the answer of before, or a request that is to be done now. */
    sealed interface Begun {
        record Before(Answer answer) implements Begun {}

        record Now(Noted noted) implements Begun {}
    }

    /** Notes the request, or finds what was answered to it before. */
    Uni<Begun> begin(UUID organisation, String key, String hash) {
        return pool.preparedQuery(BEGIN)
                .execute(Tuple.of(organisation, key, hash, (double) LEASE.toSeconds()))
                .flatMap(rows -> first(rows)
                        .<Uni<Begun>>map(row -> Uni.createFrom()
                                .item(new Begun.Now(new Noted(organisation, key, hash, row.getOffsetDateTime(0)))))
                        .orElseGet(() -> before(organisation, key, hash)));
    }

    private Uni<Begun> before(UUID organisation, String key, String hash) {
        return pool.preparedQuery(FIND).execute(Tuple.of(organisation, key)).map(rows -> {
            Row row = first(rows).orElseThrow(() -> ProblemException.of(ProblemCode.UNAVAILABLE));
            if (!hash.equals(row.getString(0))) {
                throw ProblemException.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
            }
            if (row.getInteger(1) == null) {
                // Under way at this moment: who asks again in a moment gets its answer.
                throw ProblemException.of(ProblemCode.UNAVAILABLE);
            }
            return new Begun.Before(
                    new Answer(row.getInteger(1), row.getString(2), row.getString(3), row.getString(4)));
        });
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }

    /**
     * Keeps the answer, also where the request came again meanwhile: what it did is done. The first answer stays; and where the
     * request that came again was refused, since the step had been taken, and has forgotten the key, it is noted anew.
     */
    Uni<Void> end(Noted noted, Answer answer) {
        return pool.preparedQuery(END)
                .execute(Tuple.tuple()
                        .addUUID(noted.organisation())
                        .addString(noted.key())
                        .addString(noted.hash())
                        .addInteger(answer.status())
                        .addString(answer.location())
                        .addString(answer.etag())
                        .addString(answer.body()))
                .replaceWithVoid();
    }

    /** Of what was refused nothing is kept: the same request may be good the next time. */
    Uni<Void> forget(Noted noted) {
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of(noted.organisation(), noted.key(), noted.since()))
                .replaceWithVoid();
    }
}
