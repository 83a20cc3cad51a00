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

    private static SubjectUpdate update(ReceivedEvent received) {
        DemandEvent event = (DemandEvent) received.event();
        Subject subject = SubjectMapper.of(event.demand());
        return new SubjectUpdate(
                subject, isWhole(event, subject), event.demand().common());
    }

    private static boolean isWhole(DemandEvent event, Subject subject) {
        return switch (event) {
            case DemandConfidentialText text -> true;
            case DemandCommonMembers members -> true;
            default -> !subject.confidential() && !event.demand().common();
        };
    }
}
