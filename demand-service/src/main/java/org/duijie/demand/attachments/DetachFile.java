package org.duijie.demand.attachments;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.records.identity.Caller;

/** Takes files away from a demand. */
@ApplicationScoped
public class DetachFile {
    private final Demands demands;
    private final Attachments attachments;
    private final RemovedFiles removed;
    private final AttachedText attachedText;

    DetachFile(Demands demands, Attachments attachments, RemovedFiles removed, AttachedText attachedText) {
        this.demands = demands;
        this.attachments = attachments;
        this.removed = removed;
        this.attachedText = attachedText;
    }

    /**
     * A company takes a file away from its demand. The file itself goes after the transaction that forgets it: what holds it may be
     * down just now.
     */
    Uni<Void> detach(UUID demandId, UUID id, Caller caller) {
        return demands.lock(demandId, caller)
                .invoke(demand -> demand.requireOwner(caller))
                .invoke(demand -> demand.requireChangeable("detach", caller))
                .flatMap(demand -> attachments
                        .one(demandId, id)
                        .flatMap(attachments::delete)
                        .chain(() -> removed.add(id))
                        .chain(attachments::flush)
                        .chain(() -> attachedText.changed(demand)));
    }

    /** All files of a locked demand that is about to be deleted; in the transaction that does it. */
    public Uni<Void> detachAll(Demand demand) {
        return attachments
                .of(demand.id())
                .flatMap(all -> Multi.createFrom()
                        .iterable(all)
                        .onItem()
                        .transformToUniAndConcatenate(
                                file -> removed.add(file.id()).chain(() -> attachments.delete(file)))
                        .collect()
                        .asList())
                .chain(attachments::flush);
    }
}
