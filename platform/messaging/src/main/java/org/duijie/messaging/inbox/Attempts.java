package org.duijie.messaging.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts attempts at a record in the database, before they are made: what ends the service leaves its trace. One row for each
 * partition, for of a partition one record is tried at a time.
 */
@ApplicationScoped
class Attempts {
    /** A record that is known was taken: what ended the service came after it. */
    private static final String BEGIN = """
            insert into attempt as made (consumer, topic, partition, place, attempts)
            select ?1, ?2, ?3, ?4, ?5
            where not exists (
                select from inbox
                where consumer = ?1 and topic = ?2 and aggregate_id = ?6 and sequence >= ?7)
            on conflict (consumer, topic, partition) do update set
                attempts = case when made.place = excluded.place
                    then greatest(made.attempts + 1, excluded.attempts) else excluded.attempts end,
                place = excluded.place, begun_at = now()
            returning attempts
            """;

    private static final String TAKE_BACK = """
            update attempt set attempts = attempts - 1
            where consumer = ?1 and topic = ?2 and partition = ?3 and place = ?4
            """;

    private static final String FORGET = """
            delete from attempt where consumer = ?1 and topic = ?2 and partition = ?3 and place = ?4
            """;

    private final String consumer;

    Attempts(@ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.consumer = consumer;
    }

    /**
     * Counts the attempt that is about to be made.
     *
     * @param number of the attempt, from 1, as far as this process knows
     * @return which attempt it is, those of processes that ended included; 0 where the record was taken before
     */
    Uni<Integer> begin(ConsumerRecord<String, byte[]> record, ReceivedEvent received, int number) {
        return Panache.withTransaction(
                        () -> Panache.getSession().flatMap(session -> session.createNativeQuery(BEGIN, Integer.class)
                                .setParameter(1, consumer)
                                .setParameter(2, record.topic())
                                .setParameter(3, record.partition())
                                .setParameter(4, record.offset())
                                .setParameter(5, number)
                                .setParameter(6, received.event().aggregateId().toString())
                                .setParameter(7, received.event().sequence())
                                .getResultList()))
                .map(counted -> counted.isEmpty() ? 0 : counted.getFirst());
    }

    /** The attempt failed for a reason of the surroundings, which says nothing of the record. */
    Uni<Void> takeBack(ConsumerRecord<String, byte[]> record) {
        return Panache.withTransaction(() -> change(TAKE_BACK, record));
    }

    /** The record is done with. */
    Uni<Void> forget(ConsumerRecord<String, byte[]> record) {
        return Panache.withTransaction(() -> change(FORGET, record));
    }

    private Uni<Void> change(String statement, ConsumerRecord<String, byte[]> record) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(statement)
                        .setParameter(1, consumer)
                        .setParameter(2, record.topic())
                        .setParameter(3, record.partition())
                        .setParameter(4, record.offset())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
