package org.duijie.matching.pairing;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.resources.ResourceEvent;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.ToldSubjects;
import org.duijie.messaging.inbox.EventIntake;
import org.duijie.messaging.inbox.ReceivedEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes events of experts, facilities and data sets. They are not paired; they are found when they are asked for. */
@ApplicationScoped
class ResourceEventsConsumer {
    private final EventIntake intake;
    private final KnowSubject knowSubject;

    ResourceEventsConsumer(EventIntake intake, KnowSubject knowSubject) {
        this.intake = intake;
        this.knowSubject = knowSubject;
    }

    @Incoming("resources")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return intake.take(
                record,
                received -> Uni.createFrom()
                        .item(() -> know(received))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()),
                (received, known) -> Uni.createFrom().voidItem());
    }

    private KnownSubject know(ReceivedEvent received) {
        return knowSubject.know(new Told(ToldSubjects.of(((ResourceEvent) received.event()).resource()), true));
    }
}
