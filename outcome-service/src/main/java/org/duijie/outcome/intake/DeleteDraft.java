package org.duijie.outcome.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.identity.Caller;
import org.duijie.records.versions.Versions;

/** A university deletes an outcome that was never published. */
@ApplicationScoped
class DeleteDraft {
    private final Outcomes outcomes;

    DeleteDraft(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    Uni<Void> delete(UUID id, String ifMatch, Caller caller) {
        return outcomes.lock(id, caller)
                .invoke(outcome -> {
                    outcome.requireOwner(caller);
                    Versions.allow(ifMatch, outcome.version());
                    outcome.requireDeletable(caller);
                })
                .flatMap(outcomes::delete);
    }
}
