package org.duijie.matching.pipeline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.duijie.contracts.demands.DemandCommonMembers;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandEvent;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectMapper;
import org.duijie.messaging.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes demand events, those for everybody and those for matching alone. */
@ApplicationScoped
class DemandEventsConsumer {
    private final PairSubjects pairSubjects;

    DemandEventsConsumer(PairSubjects pairSubjects) {
        this.pairSubjects = pairSubjects;
    }

    @Incoming("demands")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return pairSubjects.take(records, DemandEventsConsumer::update);
    }

    @Incoming("confidential")
    Uni<Void> takeConfidential(ConsumerRecords<String, byte[]> records) {
        return pairSubjects.take(records, DemandEventsConsumer::update);
    }

    /**
     * Null for the public event of a common demand, which does not say whom it stands for: the event that accompanies it says
     * all, and what two topics tell of one version comes in no order.
     */
    private static SubjectUpdate update(ReceivedEvent received) {
        DemandEvent event = (DemandEvent) received.event();
        boolean forMatching = event instanceof DemandConfidentialText || event instanceof DemandCommonMembers;
        if (event.demand().common() && !forMatching) {
            return null;
        }
        Subject subject = SubjectMapper.of(event.demand());
        return new SubjectUpdate(subject, forMatching || !subject.confidential());
    }
}
