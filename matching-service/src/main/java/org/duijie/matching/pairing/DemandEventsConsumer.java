package org.duijie.matching.pairing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandEvent;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.ToldSubjects;
import org.duijie.messaging.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes demand events, those for everybody and those for matching alone. */
@ApplicationScoped
class DemandEventsConsumer {
    private final PairSubject pairSubject;

    DemandEventsConsumer(PairSubject pairSubject) {
        this.pairSubject = pairSubject;
    }

    @Incoming("demands")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return pairSubject.take(record, DemandEventsConsumer::told);
    }

    @Incoming("confidential")
    Uni<Void> takeConfidential(ConsumerRecord<String, byte[]> record) {
        return pairSubject.take(record, DemandEventsConsumer::told);
    }

    private static Told told(ReceivedEvent received) {
        DemandEvent event = (DemandEvent) received.event();
        Subject subject = ToldSubjects.of(event.demand());
        boolean whole = !subject.confidential() || event instanceof DemandConfidentialText;
        return new Told(subject, whole);
    }
}
