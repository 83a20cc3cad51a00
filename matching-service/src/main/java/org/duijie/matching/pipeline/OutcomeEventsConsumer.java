package org.duijie.matching.pipeline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.duijie.contracts.outcomes.OutcomeEvent;
import org.duijie.matching.subjects.SubjectMapper;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes outcome events. */
@ApplicationScoped
class OutcomeEventsConsumer {
    private final PairSubjects pairSubjects;

    OutcomeEventsConsumer(PairSubjects pairSubjects) {
        this.pairSubjects = pairSubjects;
    }

    @Incoming("outcomes")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return pairSubjects.take(
                records,
                received -> new SubjectUpdate(SubjectMapper.of(((OutcomeEvent) received.event()).outcome()), true));
    }
}
