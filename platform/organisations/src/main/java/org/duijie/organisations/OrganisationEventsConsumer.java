package org.duijie.organisations;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.organisations.OrganisationEvent;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes organisation events. */
@ApplicationScoped
class OrganisationEventsConsumer {
    private final IdempotentConsumer consumer;
    private final KnownOrganisations organisations;
    private final Clock clock;

    OrganisationEventsConsumer(IdempotentConsumer consumer, KnownOrganisations organisations, Clock clock) {
        this.consumer = consumer;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Incoming("organisations")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(
                record,
                OrganisationEvent.class,
                told -> organisations.put(KnownOrganisation.of(told.organisation(), clock.instant())));
    }
}
