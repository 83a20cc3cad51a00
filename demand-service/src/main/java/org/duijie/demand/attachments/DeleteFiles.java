package org.duijie.demand.attachments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.messaging.background.Workers;
import org.jboss.logging.Logger;

/**
 * Deletes removed files once what holds them does it. Every replica does; deleting twice does no harm. The file of an
 * attachment stays: the database may have taken it in though its answer did not come.
 */
@ApplicationScoped
class DeleteFiles {
    private static final Logger LOG = Logger.getLogger(DeleteFiles.class);
    private static final int BATCH = 20;

    private final RemovedFiles removed;
    private final Attachments attachments;
    private final AttachmentFiles files;
    private final AttachmentsConfig config;
    private final Workers workers;

    DeleteFiles(
            RemovedFiles removed,
            Attachments attachments,
            AttachmentFiles files,
            AttachmentsConfig config,
            Workers workers) {
        this.removed = removed;
        this.attachments = attachments;
        this.files = files;
        this.config = config;
        this.workers = workers;
    }

    @Scheduled(
            every = "{duijie.attachments.delete-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "removed-files")
    Uni<Void> check() {
        return Panache.withSession(() -> removed.since(config.deleteAfter(), BATCH))
                .flatMap(those -> Multi.createFrom()
                        .iterable(those)
                        .onItem()
                        .transformToUniAndConcatenate(this::delete)
                        .collect()
                        .asList())
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("removed-files=postponed cause=%s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Boolean> delete(RemovedFile file) {
        return Panache.withSession(() -> attachments.count("id", file.id()))
                .flatMap(kept -> kept == 0
                        ? workers.run(() -> files.delete(file.id()))
                        : Uni.createFrom().voidItem())
                .chain(() -> Panache.withTransaction(() -> removed.deleteById(file.id())));
    }
}
