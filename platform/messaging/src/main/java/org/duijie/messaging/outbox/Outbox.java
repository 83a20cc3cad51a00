package org.duijie.messaging.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;
import org.duijie.messaging.EventJson;
import org.duijie.messaging.EventSchemas;
import org.duijie.messaging.Ids;
import org.duijie.messaging.tracing.Traced;

/** Where a use case leaves its events. */
@ApplicationScoped
public class Outbox {
    private static final String TOPIC_PREFIX = "duijie.";

    /** Many rows in one statement, in their order. */
    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, sequence, occurred_at, traceparent, payload)
            select event.id, event.aggregatetype, event.aggregateid, event.type, event.sequence, event.occurred_at,
                   event.traceparent, event.payload
            from rows from (json_to_recordset(cast(cast(?1 as text) as json)) as (
                id uuid, aggregatetype text, aggregateid text, type text, sequence bigint, occurred_at timestamptz,
                traceparent text, payload text)) with ordinality as event
            order by event.ordinality
            """;

    private final Ids ids;
    private final Clock clock;

    Outbox(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** As {@link #append(List)}, of one event in the current trace. */
    public Uni<Void> append(Event event) {
        return append(List.of(Traced.now(event)));
    }

    /**
     * Appends the events to what leaves with the current transaction: sent if and only if that commits. Call it after
     * the aggregates were read under their locks; that keeps the events of one aggregate in order.
     *
     * @throws IllegalStateException where an event does not fit the schema of its type
     */
    public Uni<Void> append(List<? extends Traced<? extends Event>> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        JsonArray rows = new JsonArray();
        events.forEach(event -> rows.add(row(event.what(), event.traceParent())));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT)
                        .setParameter(1, rows.encode())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private JsonObject row(Event event, String traceParent) {
        EventType type = EventType.of(event);
        return new JsonObject()
                .put("id", ids.next().toString())
                .put("aggregatetype", type.topic().topicName().substring(TOPIC_PREFIX.length()))
                .put("aggregateid", event.aggregateId().toString())
                .put("type", type.wireName())
                .put("sequence", event.sequence())
                .put("occurred_at", clock.instant().toString())
                .put("traceparent", traceParent)
                .put("payload", payload(event, type));
    }

    /** What no reader could take is not told to any: the change fails as a whole, where somebody notices it. */
    private static String payload(Event event, EventType type) {
        String payload = EventJson.write(event);
        EventSchemas.misfit(type, EventJson.tree(payload)).ifPresent(misfit -> {
            throw new IllegalStateException("The event does not fit %s %s: aggregate=%s"
                    .formatted(type.wireName(), misfit, event.aggregateId()));
        });
        return payload;
    }
}
