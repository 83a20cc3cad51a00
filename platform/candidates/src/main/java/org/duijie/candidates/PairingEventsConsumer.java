package org.duijie.candidates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.pairings.PairingEvent;
import org.duijie.messaging.inbox.EventIntake;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes pairing events. */
@ApplicationScoped
class PairingEventsConsumer {
    private final EventIntake intake;
    private final NotePairing notePairing;

    PairingEventsConsumer(EventIntake intake, NotePairing notePairing) {
        this.intake = intake;
        this.notePairing = notePairing;
    }

    @Incoming("pairings")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, PairingEvent.class, told -> notePairing.note(told.pairing()));
    }
}
