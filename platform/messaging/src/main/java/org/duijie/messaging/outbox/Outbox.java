package org.duijie.messaging.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;
import org.duijie.messaging.EventJson;
import org.duijie.messaging.Ids;
import org.duijie.messaging.tracing.TraceParent;

/** Where a use case leaves its events. */
@ApplicationScoped
public class Outbox {
    private static final String TOPIC_PREFIX = "duijie.";
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, sequence, occurred_at, traceparent, payload)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """;

    private final Ids ids;
    private final Clock clock;

    Outbox(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Appends the event to what leaves with the current transaction: sent if and only if that commits. Call it after
     * the aggregate was read under its lock; that keeps the events of one aggregate in order.
     */
    public Uni<Void> append(Event event) {
        EventType type = EventType.of(event);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT)
                        .setParameter(1, ids.next())
                        .setParameter(2, type.topic().topicName().substring(TOPIC_PREFIX.length()))
                        .setParameter(3, event.aggregateId().toString())
                        .setParameter(4, type.wireName())
                        .setParameter(5, event.sequence())
                        .setParameter(6, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                        .setParameter(7, TraceParent.current())
                        .setParameter(8, EventJson.write(event))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
