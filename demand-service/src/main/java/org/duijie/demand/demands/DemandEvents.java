package org.duijie.demand.demands;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandEvent;
import org.duijie.contracts.demands.DemandExpiryDue;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandRevised;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.contracts.demands.DemandStatusChanged;
import org.duijie.contracts.demands.DemandWithdrawn;
import org.duijie.messaging.outbox.Outbox;

/** Tells the world of demands. Of a confidential one the world hears the summary, and matching alone the text. */
@ApplicationScoped
public class DemandEvents {
    private final Outbox outbox;

    DemandEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public Uni<Void> published(Demand demand) {
        return tell(demand, DemandPublished::new);
    }

    public Uni<Void> revised(Demand demand) {
        return tell(demand, DemandRevised::new);
    }

    public Uni<Void> statusChanged(Demand demand, DemandStatus previous) {
        return tell(demand, state -> new DemandStatusChanged(state, previous));
    }

    public Uni<Void> withdrawn(Demand demand) {
        return tell(demand, DemandWithdrawn::new);
    }

    /** Its last day is near. */
    public Uni<Void> expiryDue(Demand demand) {
        return tell(demand, DemandExpiryDue::new);
    }

    private Uni<Void> tell(Demand demand, Function<DemandState, DemandEvent> event) {
        DemandState state = stateOf(demand);
        if (state.visibility() != Visibility.CONFIDENTIAL) {
            return outbox.append(event.apply(state));
        }
        return outbox.append(event.apply(state.summaryOnly()))
                .chain(() -> outbox.append(new DemandConfidentialText(state)));
    }

    private static DemandState stateOf(Demand demand) {
        DemandContent content = demand.content();
        return new DemandState(
                demand.id(),
                demand.version(),
                content.title(),
                content.summary(),
                content.description(),
                content.currentState(),
                content.alreadyTried(),
                content.companyBrings(),
                demand.attachmentText(),
                content.indicators(),
                content.industryCode(),
                content.emergingIndustryCode(),
                content.technologyField(),
                content.ipcCodes(),
                content.keywords(),
                content.cooperationModes(),
                content.budget(),
                content.validUntil(),
                content.wantedTrl(),
                content.wantedIpArrangement(),
                content.region(),
                demand.organisationId(),
                content.visibility(),
                demand.status(),
                content.source(),
                demand.publishedAt());
    }
}
