package org.duijie.messaging.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.messaging.deadletters.DeadLetters;
import org.duijie.messaging.faults.TransientFailures;
import org.duijie.messaging.tracing.EventSpan;
import org.duijie.messaging.tracing.EventSpans;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes events, several in one transaction or one alone, and buries what cannot be taken. */
@ApplicationScoped
class Takings {
    private final String consumer;
    private final Inbox inbox;
    private final Attempts attempts;
    private final Suspects suspects;
    private final DeadLetters deadLetters;
    private final Retries retries;
    private final ConsumerConfig config;
    private final ConsumerMeters meters;
    private final EventSpans spans;
    private final EventLoop eventLoop;

    Takings(
            @ConfigProperty(name = "quarkus.application.name") String consumer,
            Inbox inbox,
            Attempts attempts,
            Suspects suspects,
            DeadLetters deadLetters,
            Retries retries,
            ConsumerConfig config,
            ConsumerMeters meters,
            EventSpans spans,
            EventLoop eventLoop) {
        this.consumer = consumer;
        this.inbox = inbox;
        this.attempts = attempts;
        this.suspects = suspects;
        this.deadLetters = deadLetters;
        this.retries = retries;
        this.config = config;
        this.meters = meters;
        this.spans = spans;
        this.eventLoop = eventLoop;
    }

    /** Takes them in one transaction. Fails with {@link GivenUpException} where one of them keeps the others from it. */
    <P> Uni<Void> together(List<Arrived> batch, Work<P> work) {
        return told(batch, received -> retries.run(attempt -> attempt(received, work), 1));
    }

    /**
     * Takes one by itself, or buries it.
     *
     * @param suspect whether it may have ended the service before: its attempts are counted beforehand from the first on
     */
    <P> Uni<Void> alone(Arrived one, Work<P> work, boolean suspect) {
        AtomicBoolean counted = new AtomicBoolean();
        return told(
                        List.of(one),
                        received -> retries.run(
                                number -> {
                                    if (!suspect && number == 1) {
                                        return attempt(received, work);
                                    }
                                    counted.set(true);
                                    return counted(one, number, () -> attempt(received, work));
                                },
                                config.attempts()))
                .onFailure(GivenUpException.class)
                .recoverWithUni(failure -> bury(one.record(), (GivenUpException) failure))
                .emitOn(eventLoop.here())
                .call(() -> counted.get()
                        // Where it cannot be forgotten now, the next one of its partition takes its row.
                        ? attempts.forget(one.record()).onFailure().recoverWithNull()
                        : Uni.createFrom().voidItem());
    }

    /** Puts the record with the dead letters, however long that takes. */
    Uni<Void> bury(ConsumerRecord<String, byte[]> record, GivenUpException givenUp) {
        meters.count(record.topic(), Result.DEAD);
        suspects.clear(record);
        return retries.untilDone(() -> deadLetters.put(record, consumer, givenUp.attempts(), givenUp.reason()));
    }

    /** Runs the taking with a span for each event, and counts what became of it. */
    private Uni<Void> told(List<Arrived> batch, Function<List<ReceivedEvent>, Uni<List<ReceivedEvent>>> taking) {
        List<Told> all = batch.stream().map(one -> begin(one, batch.size())).toList();
        return taking.apply(all.stream().map(Told::received).toList())
                .invoke(fresh -> all.forEach(one -> count(one, fresh.contains(one.received))))
                .onItemOrFailure()
                .invoke((fresh, failure) -> all.forEach(one -> one.span.end(cause(failure))))
                .replaceWithVoid();
    }

    private void count(Told one, boolean fresh) {
        meters.count(one.record.topic(), fresh ? Result.TAKEN : Result.KNOWN);
        if (fresh) {
            suspects.clear(one.record);
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure == null || failure.getCause() == null ? failure : failure.getCause();
    }

    private Told begin(Arrived one, int together) {
        ReceivedEvent received = one.received();
        EventSpan span = spans.process(
                one.record(), received.id(), received.type().wireName(), received.traceParent(), together);
        return new Told(one.record(), received.tracedAs(span.traceParent()), span);
    }

    /**
     * Counts the attempt before it is made. A start gives a record up one attempt early: another attempt may have been made when
     * nobody suspected it.
     */
    private Uni<List<ReceivedEvent>> counted(Arrived one, int number, Supplier<Uni<List<ReceivedEvent>>> attempt) {
        int most = number == 1 ? Math.max(1, config.attempts() - 1) : config.attempts();
        return attempts.begin(one.record(), one.received(), number)
                .emitOn(eventLoop.here())
                .flatMap(count -> {
                    if (count == 0) {
                        return Uni.createFrom().item(List.of());
                    }
                    if (count > most) {
                        return Uni.createFrom().failure(GivenUpException.deadly(count - 1));
                    }
                    return attempt.get()
                            .onFailure(TransientFailures::isTransient)
                            .call(() -> attempts.takeBack(one.record())
                                    .onFailure()
                                    .recoverWithNull()
                                    .emitOn(eventLoop.here()));
                });
    }

    /** One attempt. @return those events that are new */
    private <P> Uni<List<ReceivedEvent>> attempt(List<ReceivedEvent> received, Work<P> work) {
        return believed(received, work)
                .chain(() -> work.preparation().apply(received))
                .emitOn(eventLoop.here())
                .flatMap(prepared ->
                        inOneTransaction(received, fresh -> work.effect().apply(fresh, prepared)))
                .ifNoItem()
                .after(config.attemptWithin())
                // Something that passes, as far as anybody knows; the service is not ready meanwhile.
                .failWith(() -> new TimeoutException("no end of it within " + config.attemptWithin()))
                .emitOn(eventLoop.here());
    }

    /** What a preparation leaves behind must be true as well. */
    private Uni<Void> believed(List<ReceivedEvent> received, Work<?> work) {
        return work.prepares()
                ? Panache.withSession(() -> inbox.believe(received)).emitOn(eventLoop.here())
                : Uni.createFrom().voidItem();
    }

    private Uni<List<ReceivedEvent>> inOneTransaction(
            List<ReceivedEvent> received, Function<List<ReceivedEvent>, Uni<Void>> effect) {
        return Panache.withTransaction(() -> inbox.note(received)
                .call(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : effect.apply(fresh)));
    }

    private record Told(ConsumerRecord<String, byte[]> record, ReceivedEvent received, EventSpan span) {}
}
