package org.duijie.messaging.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers how far this service has come with each aggregate. */
@ApplicationScoped
class Inbox {
    /** What is heard of first may be what compaction has left of years. */
    private static final long FURTHEST_FIRST = 1_000_000;

    private static final String TOLD = """
            json_to_recordset(cast(cast(?2 as text) as json)) as told (
                topic text, aggregate_id text, sequence bigint, event_id text, organisations text)
            """;

    /** One statement decides and notes, so two replicas cannot both find an event new; in an order that all lock in. */
    private static final String NOTE = """
            insert into inbox (consumer, topic, aggregate_id, sequence, event_id, organisations)
            select ?1, told.topic, told.aggregate_id, told.sequence, told.event_id, told.organisations
            from %s
            where told.sequence <= cast(?4 as bigint) or exists (
                select from inbox known
                where known.consumer = ?1 and known.topic = told.topic and known.aggregate_id = told.aggregate_id)
            order by told.topic, told.aggregate_id
            on conflict (consumer, topic, aggregate_id)
            do update set sequence = excluded.sequence, event_id = excluded.event_id, taken_at = now(),
                organisations = coalesce(inbox.organisations, excluded.organisations)
            where inbox.sequence < excluded.sequence
                and excluded.sequence - inbox.sequence <= cast(?3 as bigint)
                and coalesce(inbox.organisations = excluded.organisations, true)
            returning topic || '/' || aggregate_id
            """.formatted(TOLD);

    /** Those that are newer than what is known, and yet cannot be what comes next. */
    private static final String DISBELIEVED = """
            select case
                when told.sequence - coalesce(known.sequence, 0) > furthest.jump
                    then 'ce_sequence is ' || told.sequence || ', more than ' || furthest.jump
                        || ' ahead of ' || coalesce(known.sequence, 0)
                else 'The organisation of a known record is another' end
            from %s left join inbox known
                on known.consumer = ?1 and known.topic = told.topic and known.aggregate_id = told.aggregate_id
            cross join lateral (
                select case when known.sequence is null then cast(?4 as bigint) else cast(?3 as bigint) end as jump
            ) furthest
            where told.sequence > coalesce(known.sequence, 0)
                and (told.sequence - coalesce(known.sequence, 0) > furthest.jump or known.organisations <> told.organisations)
            limit 1
            """.formatted(TOLD);

    private final String consumer;
    private final long longestJump;

    Inbox(@ConfigProperty(name = "quarkus.application.name") String consumer, ConsumerConfig config) {
        this.consumer = consumer;
        this.longestJump = config.longestJump();
    }

    /**
     * Notes the events in the current transaction.
     *
     * @param received of each aggregate one
     * @return those that are new: neither they nor later ones of their aggregates were taken before
     */
    Uni<List<ReceivedEvent>> note(List<ReceivedEvent> received) {
        return ask(NOTE, received)
                .map(noted -> received.stream()
                        .filter(event -> noted.contains(event.aggregate()))
                        .toList())
                .call(fresh ->
                        fresh.size() == received.size() ? Uni.createFrom().voidItem() : believe(received));
    }

    /** Fails with {@link GivenUpException} where one of the events cannot be what comes next of its aggregate. */
    Uni<Void> believe(List<ReceivedEvent> received) {
        return ask(DISBELIEVED, received)
                .invoke(reasons -> {
                    if (!reasons.isEmpty()) {
                        throw GivenUpException.refused(reasons.getFirst());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<List<String>> ask(String question, List<ReceivedEvent> received) {
        JsonArray rows = new JsonArray();
        received.forEach(event -> rows.add(row(event)));
        return Panache.getSession().flatMap(session -> session.createNativeQuery(question, String.class)
                .setParameter(1, consumer)
                .setParameter(2, rows.encode())
                .setParameter(3, longestJump)
                .setParameter(4, FURTHEST_FIRST)
                .getResultList());
    }

    private static JsonObject row(ReceivedEvent received) {
        List<UUID> organisations = received.event().organisationIds();
        return new JsonObject()
                .put("topic", received.type().topic().topicName())
                .put("aggregate_id", received.event().aggregateId().toString())
                .put("sequence", received.event().sequence())
                .put("event_id", received.id())
                .put(
                        "organisations",
                        organisations.isEmpty()
                                ? null
                                : organisations.stream().map(UUID::toString).collect(Collectors.joining(" ")));
    }
}
