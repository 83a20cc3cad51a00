package org.duijie.gateway.deadletters;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duijie.messaging.retention.Retention;
import org.duijie.records.identity.Caller;

/** Dead letters that are done with. Blocking. */
@Singleton
class Closures {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String ADD = """
            insert into dead_letter_closure (topic, partition, record_offset, reason, closed_by, closed_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict do nothing
            """;
    private static final String FIND = """
            select topic, partition, record_offset, reason, closed_by, closed_at from dead_letter_closure
            where (topic, partition, record_offset) in (select * from unnest($1::varchar[], $2::integer[], $3::bigint[]))
            """;

    private final Pool pool;
    private final Clock clock;

    Closures(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** A place on the dead-letter topic of a topic. */
    record Place(String topic, int partition, long offset) {}

    /** Closes a letter; one that is closed stays as it is. */
    Closure close(Place letter, String reason, Caller caller) {
        pool.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addString(letter.topic())
                        .addInteger(letter.partition())
                        .addLong(letter.offset())
                        .addString(reason)
                        .addString(caller.subject())
                        .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC)))
                .await()
                .atMost(LIMIT);
        return of(List.of(letter)).get(letter);
    }

    /** Of these letters those that are closed. */
    Map<Place, Closure> of(List<Place> letters) {
        Map<Place, Closure> closures = new HashMap<>();
        pool.preparedQuery(FIND)
                .execute(Tuple.of(
                        letters.stream().map(Place::topic).toArray(String[]::new),
                        letters.stream().map(Place::partition).toArray(Integer[]::new),
                        letters.stream().map(Place::offset).toArray(Long[]::new)))
                .await()
                .atMost(LIMIT)
                .forEach(row -> closures.put(place(row), closure(row)));
        return closures;
    }

    private static Place place(Row row) {
        return new Place(row.getString(0), row.getInteger(1), row.getLong(2));
    }

    private static Closure closure(Row row) {
        return new Closure(
                row.getString(3), row.getString(4), row.getOffsetDateTime(5).toInstant());
    }

    @Produces
    @Singleton
    static Retention retention() {
        return Retention.of("dead_letter_closure", "closed_at < ?1");
    }
}
