package org.duijie.demand.attachments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.jboss.logging.Logger;

/**
 * Reads the text of files that were attached. Every replica looks for them; what was read is taken once, and reading twice
 * does no harm.
 */
@ApplicationScoped
class ReadFiles {
    private static final Logger LOG = Logger.getLogger(ReadFiles.class);
    private static final int BATCH = 20;

    private final Attachments attachments;
    private final Demands demands;
    private final AttachmentFiles files;
    private final FileText fileText;
    private final AttachedText attachedText;
    private final Workers workers;
    private final Clock clock;

    ReadFiles(
            Attachments attachments,
            Demands demands,
            AttachmentFiles files,
            FileText fileText,
            AttachedText attachedText,
            Workers workers,
            Clock clock) {
        this.attachments = attachments;
        this.demands = demands;
        this.files = files;
        this.fileText = fileText;
        this.attachedText = attachedText;
        this.workers = workers;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.attachments.read-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "attachments")
    Uni<Void> check() {
        return Panache.withSession(() -> attachments.unread(BATCH))
                .flatMap(unread -> Multi.createFrom()
                        .iterable(unread)
                        .onItem()
                        .transformToUni(this::read)
                        // One that cannot be had just now holds up none behind it.
                        .collectFailures()
                        .concatenate()
                        .collect()
                        .asList())
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("attachments=postponed cause=%s", failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> read(Attachment unread) {
        // In the same order as an upload locks: the demand, then its files.
        return workers.call(() -> Optional.ofNullable(textOf(unread.id())))
                .flatMap(text -> Panache.withTransaction(
                        () -> demands.lock(unread.demandId()).flatMap(demand -> attachments
                                .findById(unread.id())
                                .flatMap(found -> take(demand, found, text.orElse(null))))));
    }

    private Uni<Void> take(Demand demand, Attachment found, String text) {
        if (found == null || found.state() != Attachment.State.UNREAD) {
            return Uni.createFrom().voidItem();
        }
        found.read(text, clock.instant());
        LOG.infof("attachment=%s demand=%s state=%s", found.id(), demand.id(), found.state());
        return attachments.flush().chain(() -> attachedText.changed(demand));
    }

    private String textOf(UUID id) {
        try {
            return fileText.textOf(files.get(id));
        } catch (FileText.UnreadableFileException unreadable) {
            LOG.warnf("attachment=%s unreadable cause=%s", id, unreadable.getMessage());
            return null;
        }
    }
}
