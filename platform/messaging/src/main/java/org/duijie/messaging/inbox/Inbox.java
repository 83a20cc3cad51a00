package org.duijie.messaging.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers how far this service has come with each aggregate. */
@ApplicationScoped
class Inbox {
    /** One statement decides and notes, so two replicas cannot both find an event new; in an order that all lock in. */
    private static final String NOTE = """
            insert into inbox (consumer, topic, aggregate_id, sequence, event_id)
            select ?1, told.topic, told.aggregate_id, told.sequence, told.event_id
            from json_to_recordset(cast(cast(?2 as text) as json)) as told (
                topic text, aggregate_id text, sequence bigint, event_id text)
            order by told.topic, told.aggregate_id
            on conflict (consumer, topic, aggregate_id)
            do update set sequence = excluded.sequence, event_id = excluded.event_id, taken_at = now()
            where inbox.sequence < excluded.sequence
            returning topic || '/' || aggregate_id
            """;

    private final String consumer;

    Inbox(@ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.consumer = consumer;
    }

    /**
     * Notes the events in the current transaction.
     *
     * @param received of each aggregate one
     * @return those that are new: neither they nor later ones of their aggregates were taken before
     */
    Uni<List<ReceivedEvent>> note(List<ReceivedEvent> received) {
        JsonArray rows = new JsonArray();
        received.forEach(event -> rows.add(row(event)));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(NOTE, String.class)
                        .setParameter(1, consumer)
                        .setParameter(2, rows.encode())
                        .getResultList())
                .map(noted -> received.stream()
                        .filter(event -> noted.contains(event.aggregate()))
                        .toList());
    }

    private static JsonObject row(ReceivedEvent received) {
        return new JsonObject()
                .put("topic", received.type().topic().topicName())
                .put("aggregate_id", received.event().aggregateId().toString())
                .put("sequence", received.event().sequence())
                .put("event_id", received.id());
    }
}
