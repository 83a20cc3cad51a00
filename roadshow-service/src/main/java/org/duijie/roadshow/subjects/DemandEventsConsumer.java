package org.duijie.roadshow.subjects;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.demands.DemandEvent;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes demand events. */
@ApplicationScoped
class DemandEventsConsumer {
    private final IdempotentConsumer consumer;
    private final NoteSubject noteSubject;

    DemandEventsConsumer(IdempotentConsumer consumer, NoteSubject noteSubject) {
        this.consumer = consumer;
        this.noteSubject = noteSubject;
    }

    @Incoming("demands")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record, DemandEvent.class, told -> noteSubject.note(told.demand()));
    }
}
