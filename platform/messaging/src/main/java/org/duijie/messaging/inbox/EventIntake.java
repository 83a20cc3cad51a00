package org.duijie.messaging.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.Event;
import org.duijie.messaging.deadletters.DeadLetters;
import org.duijie.messaging.tracing.TraceParent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes records: one effect per event, whatever arrives how often. */
@ApplicationScoped
public class EventIntake {
    private final String consumer;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Retries retries;
    private final IntakeMeters meters;
    private final Vertx vertx;

    EventIntake(
            @ConfigProperty(name = "quarkus.application.name") String consumer,
            Inbox inbox,
            DeadLetters deadLetters,
            Retries retries,
            IntakeMeters meters,
            Vertx vertx) {
        this.consumer = consumer;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.retries = retries;
        this.meters = meters;
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
        return take(record, received -> Uni.createFrom().item(received), (received, nothing) -> effect.apply(received));
    }

    /**
     * As {@link #take(ConsumerRecord, Function)}, for an effect that needs costly work beforehand. The preparation runs
     * outside the transaction, may go to other threads, and runs again whenever the effect does.
     */
    public <P> Uni<Void> take(
            ConsumerRecord<String, byte[]> record,
            Function<ReceivedEvent, Uni<P>> preparation,
            BiFunction<ReceivedEvent, P, Uni<Void>> effect) {
        Optional<ReceivedEvent> readable;
        try {
            readable = EventReader.read(record);
        } catch (UnreadableRecord unreadable) {
            return bury(record, 1, unreadable.getMessage());
        }
        if (readable.isEmpty()) {
            meters.count(record.topic(), Result.IGNORED);
            return Uni.createFrom().voidItem();
        }
        ReceivedEvent received = readable.get();
        TraceParent.enter(received.traceParent());
        Context context = vertx.getOrCreateContext();
        return retries.run(() -> preparation
                        .apply(received)
                        .emitOn(then -> context.runOnContext(ignored -> then.run()))
                        .flatMap(prepared -> inOneTransaction(received, event -> effect.apply(event, prepared))))
                .invoke(isNew -> meters.count(record.topic(), isNew ? Result.TAKEN : Result.KNOWN))
                .replaceWithVoid()
                .onFailure(Retries.GivenUp.class)
                .recoverWithUni(failure -> {
                    Retries.GivenUp givenUp = (Retries.GivenUp) failure;
                    return bury(record, givenUp.attempts(), givenUp.reason());
                });
    }

    private Uni<Boolean> inOneTransaction(ReceivedEvent received, Function<ReceivedEvent, Uni<Void>> effect) {
        return Panache.withTransaction(() -> inbox.note(received)
                .call(isNew -> isNew ? effect.apply(received) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> bury(ConsumerRecord<String, byte[]> record, int attempts, String reason) {
        meters.count(record.topic(), Result.DEAD);
        return retries.untilDone(() -> deadLetters.put(record, consumer, attempts, reason));
    }
}
