package org.duijie.outcome.outcomes;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.duijie.contracts.outcomes.OutcomeConfirmationDue;
import org.duijie.contracts.outcomes.OutcomePublished;
import org.duijie.contracts.outcomes.OutcomeRevised;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.outcomes.OutcomeStateBuilder;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.contracts.outcomes.OutcomeStatusChanged;
import org.duijie.contracts.outcomes.OutcomeWithdrawn;
import org.duijie.messaging.outbox.Outbox;

/** Tells the world of outcomes, each time in their whole state. */
@ApplicationScoped
public class OutcomeEvents {
    private final Outbox outbox;

    OutcomeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public Uni<Void> published(Outcome outcome) {
        return outbox.append(new OutcomePublished(stateOf(outcome)));
    }

    public Uni<Void> revised(Outcome outcome) {
        return outbox.append(new OutcomeRevised(stateOf(outcome)));
    }

    public Uni<Void> statusChanged(Outcome outcome, OutcomeStatus previous) {
        return outbox.append(new OutcomeStatusChanged(stateOf(outcome), previous));
    }

    public Uni<Void> withdrawn(Outcome outcome) {
        return outbox.append(new OutcomeWithdrawn(stateOf(outcome)));
    }

    /** @param confirmBy the last day on which a confirmation keeps it awake */
    public Uni<Void> confirmationDue(Outcome outcome, LocalDate confirmBy) {
        return outbox.append(new OutcomeConfirmationDue(stateOf(outcome), confirmBy));
    }

    static OutcomeState stateOf(Outcome outcome) {
        OutcomeContent content = outcome.content();
        return OutcomeStateBuilder.builder()
                .id(outcome.id())
                .version(outcome.version())
                .title(content.title())
                .abstractText(content.abstractText())
                .innovationPoints(content.innovationPoints())
                .indicators(content.indicators())
                .applicationIndustries(content.applicationIndustries())
                .keywords(content.keywords())
                .trl(content.trl())
                .ipRights(content.ipRights())
                .ipcCodes(content.ipcCodes())
                .transferModes(content.transferModes())
                .price(content.price())
                .team(content.team())
                .awards(content.awards())
                .registrationNumber(content.registrationNumber())
                .region(content.region())
                .organisationId(outcome.organisationId())
                .visibility(content.visibility())
                .status(outcome.status())
                .confirmedOn(outcome.confirmedOn())
                .publishedAt(outcome.publishedAt())
                .build();
    }
}
