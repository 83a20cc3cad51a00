package org.duijie.demand.arrivals;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.duijie.messaging.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes outcome events; what that does, a test says. */
@ApplicationScoped
public class ProbedConsumer {
    static final String TOPIC = "duijie.outcomes";

    private final IdempotentConsumer consumer;
    private final Map<UUID, Supplier<Uni<Void>>> effects = new ConcurrentHashMap<>();
    private final List<ReceivedEvent> tried = new CopyOnWriteArrayList<>();

    ProbedConsumer(IdempotentConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("probed")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record, this::effect);
    }

    private Uni<Void> effect(ReceivedEvent received) {
        tried.add(received);
        Supplier<Uni<Void>> effect = effects.get(received.event().aggregateId());
        return effect == null ? Uni.createFrom().voidItem() : effect.get();
    }

    /** What an event of this outcome does. */
    public void does(UUID outcome, Supplier<Uni<Void>> effect) {
        effects.put(outcome, effect);
    }

    /** Versions of this outcome, one for each attempt that was made. */
    public List<Long> tried(UUID outcome) {
        return tried.stream()
                .filter(received -> received.event().aggregateId().equals(outcome))
                .map(received -> received.event().sequence())
                .toList();
    }
}
