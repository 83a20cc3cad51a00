package org.duijie.demand.demands;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandCommonMembers;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandEvent;
import org.duijie.contracts.demands.DemandExpiryDue;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandRevised;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandStateBuilder;
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
        if (state.visibility() == Visibility.CONFIDENTIAL) {
            return outbox.append(event.apply(state.summaryOnly()))
                    .chain(() -> outbox.append(new DemandConfidentialText(state)));
        }
        Uni<Void> told = outbox.append(event.apply(state.withoutMembers()));
        return state.common() ? told.chain(() -> outbox.append(new DemandCommonMembers(state))) : told;
    }

    static DemandState stateOf(Demand demand) {
        DemandContent content = demand.content();
        return DemandStateBuilder.builder()
                .id(demand.id())
                .version(demand.version())
                .title(content.title())
                .summary(content.summary())
                .description(content.description())
                .currentState(content.currentState())
                .alreadyTried(content.alreadyTried())
                .companyBrings(content.companyBrings())
                .attachmentText(demand.attachmentText())
                .indicators(content.indicators())
                .industryCode(content.industryCode())
                .emergingIndustryCode(content.emergingIndustryCode())
                .technologyField(content.technologyField())
                .ipcCodes(content.ipcCodes())
                .keywords(content.keywords())
                .cooperationModes(content.cooperationModes())
                .budget(content.budget())
                .validUntil(content.validUntil())
                .wantedTrl(content.wantedTrl())
                .wantedIpArrangement(content.wantedIpArrangement())
                .region(content.region())
                .organisationId(demand.organisationId())
                .visibility(content.visibility())
                .status(demand.status())
                .source(content.source())
                .publishedAt(demand.publishedAt())
                .pooledAt(demand.pooledAt())
                .memberCount(demand.isCommon() ? demand.members().size() : null)
                .memberOrganisationIds(demand.memberOrganisations())
                .build();
    }
}
