package org.duijie.matching.pipeline;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.duijie.contracts.resources.ResourceEvent;
import org.duijie.matching.subjects.SubjectMapper;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.duijie.messaging.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes events of experts, facilities and data sets. They are not paired; they are found when they are asked for. */
@ApplicationScoped
class ResourceEventsConsumer {
    private final IdempotentConsumer consumer;
    private final StoreSubjects storeSubjects;

    ResourceEventsConsumer(IdempotentConsumer consumer, StoreSubjects storeSubjects) {
        this.consumer = consumer;
        this.storeSubjects = storeSubjects;
    }

    @Incoming("resources")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return consumer.takeAll(
                records,
                received -> Uni.createFrom()
                        .item(() -> storeSubjects.store(received.stream()
                                .map(ResourceEventsConsumer::update)
                                .toList()))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()),
                (fresh, known) -> Uni.createFrom().voidItem());
    }

    private static SubjectUpdate update(ReceivedEvent received) {
        return new SubjectUpdate(SubjectMapper.of(((ResourceEvent) received.event()).resource()), true);
    }
}
