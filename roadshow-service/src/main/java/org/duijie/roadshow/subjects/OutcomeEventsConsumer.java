package org.duijie.roadshow.subjects;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.outcomes.OutcomeEvent;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes outcome events. */
@ApplicationScoped
class OutcomeEventsConsumer {
    private final IdempotentConsumer consumer;
    private final NoteSubject noteSubject;

    OutcomeEventsConsumer(IdempotentConsumer consumer, NoteSubject noteSubject) {
        this.consumer = consumer;
        this.noteSubject = noteSubject;
    }

    @Incoming("outcomes")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record, OutcomeEvent.class, told -> noteSubject.note(told.outcome()));
    }
}
