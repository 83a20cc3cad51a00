package org.duijie.roadshow.subjects;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.demands.DemandEvent;
import org.duijie.messaging.inbox.EventIntake;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes demand events. */
@ApplicationScoped
class DemandEventsConsumer {
    private final EventIntake intake;
    private final NoteSubject noteSubject;

    DemandEventsConsumer(EventIntake intake, NoteSubject noteSubject) {
        this.intake = intake;
        this.noteSubject = noteSubject;
    }

    @Incoming("demands")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(record, DemandEvent.class, told -> noteSubject.note(told.demand()));
    }
}
