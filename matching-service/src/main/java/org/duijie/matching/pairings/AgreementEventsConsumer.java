package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.agreements.AgreementEvent;
import org.duijie.matching.talks.Talk;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes agreement events. Each says that the two sides signed; who hears of the end first hears of the signature by it. */
@ApplicationScoped
class AgreementEventsConsumer {
    private final IdempotentConsumer consumer;
    private final FollowTalks followTalks;

    AgreementEventsConsumer(IdempotentConsumer consumer, FollowTalks followTalks) {
        this.consumer = consumer;
        this.followTalks = followTalks;
    }

    @Incoming("agreements")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record, AgreementEvent.class, event -> Talk.of(event.agreement())
                .map(followTalks::take)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
