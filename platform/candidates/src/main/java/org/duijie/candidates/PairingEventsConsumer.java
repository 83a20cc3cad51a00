package org.duijie.candidates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.pairings.PairingEvent;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes pairing events. */
@ApplicationScoped
class PairingEventsConsumer {
    private final IdempotentConsumer consumer;
    private final NotePairing notePairing;

    PairingEventsConsumer(IdempotentConsumer consumer, NotePairing notePairing) {
        this.consumer = consumer;
        this.notePairing = notePairing;
    }

    @Incoming("pairings")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record, PairingEvent.class, told -> notePairing.note(told.pairing()));
    }
}
