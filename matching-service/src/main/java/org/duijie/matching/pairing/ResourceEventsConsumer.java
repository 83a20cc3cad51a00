package org.duijie.matching.pairing;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.duijie.contracts.resources.ResourceEvent;
import org.duijie.matching.subjects.ToldSubjects;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.duijie.messaging.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes events of experts, facilities and data sets. They are not paired; they are found when they are asked for. */
@ApplicationScoped
class ResourceEventsConsumer {
    private final IdempotentConsumer consumer;
    private final KnowSubjects knowSubjects;

    ResourceEventsConsumer(IdempotentConsumer consumer, KnowSubjects knowSubjects) {
        this.consumer = consumer;
        this.knowSubjects = knowSubjects;
    }

    @Incoming("resources")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return consumer.takeAll(
                records,
                received -> Uni.createFrom()
                        .item(() -> knowSubjects.know(received.stream()
                                .map(ResourceEventsConsumer::told)
                                .toList()))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()),
                (fresh, known) -> Uni.createFrom().voidItem());
    }

    private static Told told(ReceivedEvent received) {
        return new Told(ToldSubjects.of(((ResourceEvent) received.event()).resource()), true);
    }
}
