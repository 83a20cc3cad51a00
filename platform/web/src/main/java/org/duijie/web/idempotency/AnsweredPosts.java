package org.duijie.web.idempotency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
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
            returning 1
            """;
    private static final String FIND = """
            select request_hash, status, location, etag, body from idempotency_key where organisation_id = $1 and key = $2
            """;
    private static final String END = """
            update idempotency_key set status = $3, location = $4, etag = $5, body = $6
            where organisation_id = $1 and key = $2
            """;
    private static final String FORGET = """
            delete from idempotency_key where organisation_id = $1 and key = $2 and status is null
            """;

    private final Pool pool;

    AnsweredPosts(Pool pool) {
        this.pool = pool;
    }

    /** What was answered; what is null was not there. */
    record Answer(int status, String location, String etag, String body) {}

    /**
     * Notes the request, or finds what was answered to it before.
     *
     * @return empty where it is to be done now
     */
    Uni<Optional<Answer>> begin(UUID organisation, String key, String hash) {
        return pool.preparedQuery(BEGIN)
                .execute(Tuple.of(organisation, key, hash, (double) LEASE.toSeconds()))
                .flatMap(noted ->
                        noted.size() > 0 ? Uni.createFrom().item(Optional.empty()) : before(organisation, key, hash));
    }

    private Uni<Optional<Answer>> before(UUID organisation, String key, String hash) {
        return pool.preparedQuery(FIND).execute(Tuple.of(organisation, key)).map(rows -> {
            Row row = first(rows).orElseThrow(() -> ProblemException.of(ProblemCode.UNAVAILABLE));
            if (!hash.equals(row.getString(0))) {
                throw ProblemException.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
            }
            if (row.getInteger(1) == null) {
                // Under way at this moment: who asks again in a moment gets its answer.
                throw ProblemException.of(ProblemCode.UNAVAILABLE);
            }
            return Optional.of(new Answer(row.getInteger(1), row.getString(2), row.getString(3), row.getString(4)));
        });
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }

    Uni<Void> end(UUID organisation, String key, Answer answer) {
        return pool.preparedQuery(END)
                .execute(Tuple.tuple()
                        .addUUID(organisation)
                        .addString(key)
                        .addInteger(answer.status())
                        .addString(answer.location())
                        .addString(answer.etag())
                        .addString(answer.body()))
                .replaceWithVoid();
    }

    /** Of what was refused nothing is kept: the same request may be good the next time. */
    Uni<Void> forget(UUID organisation, String key) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(organisation, key)).replaceWithVoid();
    }
}
