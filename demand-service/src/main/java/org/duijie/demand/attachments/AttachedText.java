package org.duijie.demand.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;

/** Lets the text of a demand's files take part in matching: it is told with the demand. */
@ApplicationScoped
class AttachedText {
    private final Attachments attachments;
    private final DemandEvents events;
    private final AttachmentsConfig config;
    private final Clock clock;

    AttachedText(Attachments attachments, DemandEvents events, AttachmentsConfig config, Clock clock) {
        this.attachments = attachments;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    /** The files of a locked demand, or what is known of them, changed. */
    Uni<Void> changed(Demand demand) {
        return attachments.textOf(demand.id(), config.textLimit()).flatMap(text -> {
            if (!demand.takeAttachmentText(text, clock.instant())
                    || !demand.status().isOpen()) {
                return Uni.createFrom().voidItem();
            }
            return events.revised(demand);
        });
    }
}
