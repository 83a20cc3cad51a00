package org.duijie.demand.attachments;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.demand.access.Disclosures;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/**
 * Shows the files of a demand to those to whom its content is open, which is noted where it is confidential; to others there
 * are none. In the caller's transaction.
 */
@ApplicationScoped
class OpenAttachments {
    private final Demands demands;
    private final Disclosures disclosures;
    private final Attachments attachments;

    OpenAttachments(Demands demands, Disclosures disclosures, Attachments attachments) {
        this.demands = demands;
        this.disclosures = disclosures;
        this.attachments = attachments;
    }

    /** In the order in which they came. */
    Uni<List<Attachment>> all(UUID demandId, Caller caller) {
        return opened(demandId, caller).flatMap(demand -> attachments.of(demandId));
    }

    Uni<Attachment> one(UUID demandId, UUID id, Caller caller) {
        return opened(demandId, caller).flatMap(demand -> attachments.one(demandId, id));
    }

    private Uni<Demand> opened(UUID demandId, Caller caller) {
        return demands.known(demandId, caller)
                .call(demand -> disclosures.open(demand, caller).invoke(open -> {
                    if (!open) {
                        throw ProblemException.of(ProblemCode.NOT_FOUND);
                    }
                }));
    }
}
