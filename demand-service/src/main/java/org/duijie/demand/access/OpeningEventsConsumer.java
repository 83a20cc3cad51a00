package org.duijie.demand.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.openings.DemandOpened;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what matching-service tells of readings of confidential demands. */
@ApplicationScoped
class OpeningEventsConsumer {
    private final IdempotentConsumer consumer;
    private final Disclosures disclosures;

    OpeningEventsConsumer(IdempotentConsumer consumer, Disclosures disclosures) {
        this.consumer = consumer;
        this.disclosures = disclosures;
    }

    @Incoming("openings")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record, DemandOpened.class, told -> disclosures.keep(told.opening()));
    }
}
