package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.duijie.contracts.roadshows.MeetingClosed;
import org.duijie.contracts.roadshows.MeetingScheduled;
import org.duijie.contracts.roadshows.RoadshowEvent;
import org.duijie.matching.engagements.Engagement;
import org.duijie.messaging.inbox.IdempotentConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes roadshow events; of these, those of meetings say something of pairings. */
@ApplicationScoped
class MeetingEventsConsumer {
    private final IdempotentConsumer consumer;
    private final FollowEngagements followEngagements;

    MeetingEventsConsumer(IdempotentConsumer consumer, FollowEngagements followEngagements) {
        this.consumer = consumer;
        this.followEngagements = followEngagements;
    }

    @Incoming("roadshows")
    Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record, RoadshowEvent.class, event -> engagement(event)
                .map(followEngagements::take)
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static Optional<Engagement> engagement(RoadshowEvent event) {
        return switch (event) {
            case MeetingScheduled scheduled -> Engagement.of(scheduled.meeting());
            case MeetingClosed closed -> Engagement.of(closed.meeting());
            default -> Optional.empty();
        };
    }
}
