package org.duijie.messaging.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.Event;
import org.duijie.messaging.DistinctKeyBatches;
import org.duijie.messaging.consumers.InHand;
import org.duijie.messaging.consumers.RunningConsumers;
import org.duijie.messaging.tracing.TraceParent;

/** Takes records, each event with one effect, whatever arrives how often (Idempotent Receiver, Enterprise Integration Patterns). */
@ApplicationScoped
public class IdempotentConsumer {
    private final Takings takings;
    private final Suspects suspects;
    private final Retries retries;
    private final ConsumerConfig config;
    private final ConsumerMeters meters;
    private final RunningConsumers consumers;
    private final EventLoop eventLoop;

    IdempotentConsumer(
            Takings takings,
            Suspects suspects,
            Retries retries,
            ConsumerConfig config,
            ConsumerMeters meters,
            RunningConsumers consumers,
            EventLoop eventLoop) {
        this.takings = takings;
        this.suspects = suspects;
        this.retries = retries;
        this.config = config;
        this.meters = meters;
        this.consumers = consumers;
        this.eventLoop = eventLoop;
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
        return takeAll(List.of(record), Work.unprepared(received -> {
            TraceParent.enter(received.traceParent());
            return effect.apply(received);
        }));
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
        return takeAll(records, new Work<>(preparation, effect, true));
    }

    /** Never fails: to the connector a failure would be the end of the consumer. */
    private <P> Uni<Void> takeAll(Iterable<ConsumerRecord<String, byte[]>> records, Work<P> work) {
        return Uni.createFrom().deferred(() -> {
            InHand inHand = consumers.take(records);
            return retries.untilDone(() -> takeInOrder(records, work, inHand))
                    .onTermination()
                    .invoke(inHand::end);
        });
    }

    private <P> Uni<Void> takeInOrder(Iterable<ConsumerRecord<String, byte[]>> records, Work<P> work, InHand inHand) {
        List<Arrived> arrived = new ArrayList<>();
        Uni<Void> done = Uni.createFrom().voidItem();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                EventReader.read(record)
                        .ifPresentOrElse(
                                received -> arrived.add(new Arrived(record, received)),
                                () -> meters.count(record.topic(), Result.IGNORED));
            } catch (UnreadableRecordException unreadable) {
                done = eventLoop.then(
                        done, () -> takings.bury(record, GivenUpException.refused(unreadable.getMessage())));
            }
        }
        for (List<Arrived> batch :
                DistinctKeyBatches.of(arrived, one -> one.received().aggregate(), config.together())) {
            done = eventLoop.then(done, () -> take(batch, work).invoke(inHand::progress));
        }
        return done;
    }

    private <P> Uni<Void> take(List<Arrived> batch, Work<P> work) {
        boolean suspect = batch.stream().anyMatch(one -> suspects.includes(one.record()));
        if (batch.size() == 1 || suspect) {
            return oneByOne(batch, work, false);
        }
        return takings.together(batch, work)
                .onFailure(GivenUpException.class)
                .recoverWithUni(() -> oneByOne(batch, work, true));
    }

    private <P> Uni<Void> oneByOne(List<Arrived> batch, Work<P> work, boolean failed) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (Arrived one : batch) {
            done = eventLoop.then(done, () -> takings.alone(one, work, failed || suspects.includes(one.record())));
        }
        return done;
    }
}
