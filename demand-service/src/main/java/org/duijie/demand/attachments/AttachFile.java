package org.duijie.demand.attachments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.demand.attachments.text.FileSignature;
import org.duijie.demand.demands.Demands;
import org.duijie.messaging.Ids;
import org.duijie.messaging.background.Workers;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.jboss.logging.Logger;

/** A company adds a file to its demand. */
@ApplicationScoped
class AttachFile {
    private static final Logger LOG = Logger.getLogger(AttachFile.class);
    private static final int NAME_LIMIT = 200;

    private final Demands demands;
    private final Attachments attachments;
    private final AttachmentFiles files;
    private final RemovedFiles removed;
    private final AttachmentsConfig config;
    private final Workers workers;
    private final Ids ids;
    private final Clock clock;

    AttachFile(
            Demands demands,
            Attachments attachments,
            AttachmentFiles files,
            RemovedFiles removed,
            AttachmentsConfig config,
            Workers workers,
            Ids ids,
            Clock clock) {
        this.demands = demands;
        this.attachments = attachments;
        this.files = files;
        this.removed = removed;
        this.config = config;
        this.workers = workers;
        this.ids = ids;
        this.clock = clock;
    }

    /** The file is put where files lie before the transaction that notes it; deleted there where either fails. */
    Uni<Attachment> attach(UUID demandId, String name, byte[] content, Caller caller) {
        check(name, content);
        UUID id = ids.next();
        return workers.call(() -> FileSignature.typeOf(content).orElseThrow(AttachFile::notTaken))
                .flatMap(type -> workers.run(() -> files.put(id, content))
                        .chain(() -> Panache.withTransaction(
                                () -> note(demandId, id, name, caller, contentOf(type, content, caller))))
                        .onFailure()
                        .call(() -> remove(id)));
    }

    private Uni<Attachment> note(UUID demandId, UUID id, String name, Caller caller, Attachment.Content content) {
        return demands.lock(demandId, caller)
                .invoke(demand -> demand.requireOwner(caller))
                .invoke(demand -> demand.requireChangeable("attach", caller))
                .call(demand -> attachments.count("demandId", demandId).invoke(this::requireRoom))
                .invoke(demand -> demand.touch(clock.instant()))
                .flatMap(demand -> attachments.persist(new Attachment(id, demandId, name, content)));
    }

    private void requireRoom(long attached) {
        if (attached >= config.most()) {
            throw ProblemException.invalid(new Violation("attachments", "too-many", Map.of("max", config.most())));
        }
    }

    /** A failed put, too, may have brought the file there: its answer may be what did not come. */
    private Uni<Void> remove(UUID id) {
        return Panache.withTransaction(() -> removed.add(id))
                .onFailure()
                .invoke(failure -> LOG.warnf("attachment=%s left=true cause=%s", id, failure))
                .onFailure()
                .recoverWithNull();
    }

    private void check(String name, byte[] content) {
        List<Violation> wrong = new ViolationCollector()
                .require("name", name)
                .limit("name", name, NAME_LIMIT)
                .oneLine("name", name)
                .violations();
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        if (content == null || content.length == 0) {
            throw ProblemException.of(ProblemCode.BODY_MISSING);
        }
        if (content.length > config.maxSize().asLongValue()) {
            throw ProblemException.of(ProblemCode.TOO_LARGE, config.maxSize().asLongValue());
        }
    }

    private static ProblemException notTaken() {
        return ProblemException.invalid(new Violation("content", "pattern", Map.of("expected", FileType.NAMES)));
    }

    private Attachment.Content contentOf(FileType type, byte[] content, Caller caller) {
        return new Attachment.Content(type, content.length, caller.subject(), clock.instant());
    }
}
