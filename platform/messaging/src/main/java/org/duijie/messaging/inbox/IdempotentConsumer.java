package org.duijie.messaging.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.Event;
import org.duijie.messaging.DistinctKeyBatches;
import org.duijie.messaging.deadletters.DeadLetters;
import org.duijie.messaging.tracing.EventSpan;
import org.duijie.messaging.tracing.EventSpans;
import org.duijie.messaging.tracing.TraceParent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes records, each event with one effect, whatever arrives how often (Idempotent Receiver, Enterprise Integration Patterns). */
@ApplicationScoped
public class IdempotentConsumer {
    private final String consumer;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Retries retries;
    private final ConsumerConfig config;
    private final ConsumerMeters meters;
    private final EventSpans spans;
    private final Vertx vertx;

    IdempotentConsumer(
            @ConfigProperty(name = "quarkus.application.name") String consumer,
            Inbox inbox,
            DeadLetters deadLetters,
            Retries retries,
            ConsumerConfig config,
            ConsumerMeters meters,
            EventSpans spans,
            Vertx vertx) {
        this.consumer = consumer;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.retries = retries;
        this.config = config;
        this.meters = meters;
        this.spans = spans;
        this.vertx = vertx;
    }

    /** As {@link #take(ConsumerRecord, Function)}, of events of one kind; others that may be on the topic are passed over. */
    public <E extends Event> Uni<Void> take(
            ConsumerRecord<String, byte[]> record, Class<E> kind, Function<E, Uni<Void>> effect) {
        return take(
                record,
                received -> kind.isInstance(received.event())
                        ? effect.apply(kind.cast(received.event()))
                        : Uni.createFrom().voidItem());
    }

    /**
     * Takes one record. The effect runs in a transaction with the inbox row, and may run again if that fails; it must
     * have no other lasting effect. Completes when the record is done with: taken, known already, not for us, or dead.
     */
    public Uni<Void> take(ConsumerRecord<String, byte[]> record, Function<ReceivedEvent, Uni<Void>> effect) {
        return takeAll(List.of(record), received -> Uni.createFrom().item(received), (fresh, received) -> {
            TraceParent.enter(fresh.getFirst().traceParent());
            return effect.apply(fresh.getFirst());
        });
    }

    /**
     * Takes records together, for effects that need costly work beforehand and where a transaction for each would cost more
     * than what it does. Where one of them cannot be taken, each is tried by itself. What is said of one aggregate is taken
     * in its order.
     *
     * @param preparation runs outside the transaction, may go to other threads, and runs again whenever the effect does
     * @param effect gets those events that are new, at least one and each of another aggregate, and what was prepared for all
     */
    public <P> Uni<Void> takeAll(
            Iterable<ConsumerRecord<String, byte[]>> records,
            Function<List<ReceivedEvent>, Uni<P>> preparation,
            BiFunction<List<ReceivedEvent>, P, Uni<Void>> effect) {
        List<Arrived> arrived = new ArrayList<>();
        Executor here = context();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                EventReader.read(record)
                        .ifPresentOrElse(
                                received -> arrived.add(new Arrived(record, received)),
                                () -> meters.count(record.topic(), Result.IGNORED));
            } catch (UnreadableRecordException unreadable) {
                done = done.chain(() -> deadLetter(record, 1, unreadable.getMessage()))
                        .emitOn(here);
            }
        }
        for (List<Arrived> batch : DistinctKeyBatches.of(arrived, one -> one.received.aggregate(), config.together())) {
            done = done.chain(() -> takeBatch(batch, preparation, effect)).emitOn(here);
        }
        return done;
    }

    /** The current Vert.x context, to come back to: a Hibernate session is bound to it. */
    private Executor context() {
        Context context = vertx.getOrCreateContext();
        return then -> context.runOnContext(ignored -> then.run());
    }

    private <P> Uni<Void> takeBatch(
            List<Arrived> batch,
            Function<List<ReceivedEvent>, Uni<P>> preparation,
            BiFunction<List<ReceivedEvent>, P, Uni<Void>> effect) {
        List<Taking> takings =
                batch.stream().map(one -> begin(one, batch.size())).toList();
        List<ReceivedEvent> received = takings.stream().map(Taking::received).toList();
        Executor here = context();
        boolean alone = batch.size() == 1;
        return retries.run(
                        () -> preparation
                                .apply(received)
                                .emitOn(here)
                                .flatMap(
                                        prepared -> inOneTransaction(received, fresh -> effect.apply(fresh, prepared))),
                        alone ? config.attempts() : 1)
                .invoke(fresh -> takings.forEach(
                        one -> meters.count(one.topic, fresh.contains(one.received) ? Result.TAKEN : Result.KNOWN)))
                .onItemOrFailure()
                .invoke((fresh, failure) ->
                        takings.forEach(one -> one.span.end(failure == null ? null : failure.getCause())))
                .replaceWithVoid()
                .onFailure(RetriesExhaustedException.class)
                .recoverWithUni(failure -> alone
                        ? deadLetter(batch.getFirst().record, (RetriesExhaustedException) failure)
                        : oneByOne(batch, preparation, effect));
    }

    private Taking begin(Arrived one, int together) {
        ReceivedEvent received = one.received;
        EventSpan span =
                spans.process(one.record, received.id(), received.type().wireName(), received.traceParent(), together);
        return new Taking(one.record.topic(), received.tracedAs(span.traceParent()), span);
    }

    private <P> Uni<Void> oneByOne(
            List<Arrived> batch,
            Function<List<ReceivedEvent>, Uni<P>> preparation,
            BiFunction<List<ReceivedEvent>, P, Uni<Void>> effect) {
        Executor here = context();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Arrived one : batch) {
            done = done.chain(() -> takeBatch(List.of(one), preparation, effect))
                    .emitOn(here);
        }
        return done;
    }

    private Uni<List<ReceivedEvent>> inOneTransaction(
            List<ReceivedEvent> received, Function<List<ReceivedEvent>, Uni<Void>> effect) {
        return Panache.withTransaction(() -> inbox.note(received)
                .call(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : effect.apply(fresh)));
    }

    private Uni<Void> deadLetter(ConsumerRecord<String, byte[]> record, RetriesExhaustedException exhausted) {
        return deadLetter(record, exhausted.attempts(), exhausted.reason());
    }

    private Uni<Void> deadLetter(ConsumerRecord<String, byte[]> record, int attempts, String reason) {
        meters.count(record.topic(), Result.DEAD);
        return retries.untilDone(() -> deadLetters.put(record, consumer, attempts, reason));
    }

    private record Arrived(ConsumerRecord<String, byte[]> record, ReceivedEvent received) {}

    private record Taking(String topic, ReceivedEvent received, EventSpan span) {}
}
