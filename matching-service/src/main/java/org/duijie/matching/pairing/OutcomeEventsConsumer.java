package org.duijie.matching.pairing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.outcomes.OutcomeEvent;
import org.duijie.matching.subjects.ToldSubjects;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes outcome events. */
@ApplicationScoped
class OutcomeEventsConsumer {
    private final PairSubject pairSubject;

    OutcomeEventsConsumer(PairSubject pairSubject) {
        this.pairSubject = pairSubject;
    }

    @Incoming("outcomes")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return pairSubject.take(
                record, received -> new Told(ToldSubjects.of(((OutcomeEvent) received.event()).outcome()), true));
    }
}
