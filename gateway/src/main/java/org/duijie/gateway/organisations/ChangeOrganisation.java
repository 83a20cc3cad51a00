package org.duijie.gateway.organisations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.duijie.contracts.organisations.OrganisationChanged;
import org.duijie.messaging.outbox.Outbox;
import org.duijie.records.json.MergePatch;
import org.duijie.records.validation.Validation;
import org.duijie.records.versions.Novelty;
import org.duijie.records.versions.Versions;

/** The park corrects an organisation's particulars, and tells of it. */
@ApplicationScoped
class ChangeOrganisation {
    private final Organisations organisations;
    private final Validation validation;
    private final Outbox outbox;
    private final Clock clock;

    ChangeOrganisation(Organisations organisations, Validation validation, Outbox outbox, Clock clock) {
        this.organisations = organisations;
        this.validation = validation;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Organisation> change(UUID id, String ifMatch, ObjectNode patch) {
        return organisations.lock(id).call(organisation -> {
            Versions.require(ifMatch, organisation.version());
            OrganisationDetails changed =
                    MergePatch.apply(organisation.details(), patch, OrganisationDetails.class, validation::violations);
            return organisation.change(validation.check(changed), clock.instant()) == Novelty.TOLD
                    ? outbox.append(new OrganisationChanged(organisation.state()))
                    : Uni.createFrom().voidItem();
        });
    }
}
