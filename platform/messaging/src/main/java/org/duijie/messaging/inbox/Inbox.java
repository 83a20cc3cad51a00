package org.duijie.messaging.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers how far this service has come with each aggregate. */
@ApplicationScoped
public class Inbox {
    /** One statement decides and notes, so two replicas cannot both find an event new. */
    private static final String NOTE = """
            insert into inbox (consumer, topic, aggregate_id, sequence, event_id) values (?1, ?2, ?3, ?4, ?5)
            on conflict (consumer, topic, aggregate_id)
            do update set sequence = excluded.sequence, event_id = excluded.event_id, taken_at = now()
            where inbox.sequence < excluded.sequence
            """;

    private final String consumer;

    Inbox(@ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.consumer = consumer;
    }

    /** Notes the event in the current transaction; false where it, or a later one of the aggregate, was taken before. */
    public Uni<Boolean> note(ReceivedEvent received) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(NOTE)
                        .setParameter(1, consumer)
                        .setParameter(2, received.type().topic().topicName())
                        .setParameter(3, received.event().aggregateId().toString())
                        .setParameter(4, received.event().sequence())
                        .setParameter(5, received.id())
                        .executeUpdate())
                .map(rows -> rows > 0);
    }
}
