package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.agreements.AgreementEvent;
import org.duijie.matching.engagements.Engagement;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes agreement events. Each says that the two sides signed; who hears of the end first hears of the signature by it. */
@ApplicationScoped
class AgreementEventsConsumer {
    private final IdempotentConsumer consumer;
    private final FollowEngagements followEngagements;

    AgreementEventsConsumer(IdempotentConsumer consumer, FollowEngagements followEngagements) {
        this.consumer = consumer;
        this.followEngagements = followEngagements;
    }

    @Incoming("agreements")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record, AgreementEvent.class, event -> Engagement.of(event.agreement())
                .map(followEngagements::take)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
