package org.duijie.demand.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.demand.attachments.DetachFile;
import org.duijie.demand.demands.Demands;
import org.duijie.records.identity.Caller;
import org.duijie.records.versions.Versions;

/**
 * A company deletes a demand that was never published, or the park one that it wrote and the company has not touched, with its files, versions and grants. Who read it while the park had it
 * stays in the audit trail.
 */
@ApplicationScoped
class DeleteDraft {
    private final Demands demands;
    private final DetachFile detachFile;

    DeleteDraft(Demands demands, DetachFile detachFile) {
        this.demands = demands;
        this.detachFile = detachFile;
    }

    Uni<Void> delete(UUID id, String ifMatch, Caller caller) {
        return demands.lock(id, caller)
                .invoke(demand -> {
                    Versions.allow(ifMatch, demand.version());
                    demand.requireDeletable(caller);
                })
                .call(detachFile::detachAll)
                .flatMap(demands::delete);
    }
}
