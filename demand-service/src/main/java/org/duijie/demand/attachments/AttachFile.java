package org.duijie.demand.attachments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.demand.demands.Demands;
import org.duijie.messaging.Ids;
import org.duijie.web.identity.Caller;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;
import org.duijie.web.problems.Violation;
import org.duijie.web.rules.Findings;

/** A company adds a file to its demand, or takes one away. */
@ApplicationScoped
class AttachFile {
    private static final int NAME_LIMIT = 200;

    private final Demands demands;
    private final Attachments attachments;
    private final AttachmentFiles files;
    private final FileText fileText;
    private final AttachedText attachedText;
    private final AttachmentsConfig config;
    private final Vertx vertx;
    private final Ids ids;
    private final Clock clock;

    AttachFile(
            Demands demands,
            Attachments attachments,
            AttachmentFiles files,
            FileText fileText,
            AttachedText attachedText,
            AttachmentsConfig config,
            Vertx vertx,
            Ids ids,
            Clock clock) {
        this.demands = demands;
        this.attachments = attachments;
        this.files = files;
        this.fileText = fileText;
        this.attachedText = attachedText;
        this.config = config;
        this.vertx = vertx;
        this.ids = ids;
        this.clock = clock;
    }

    /** The file is put where files lie before the transaction that notes it; taken away again where that fails. */
    Uni<Attachment> attach(UUID demandId, String name, byte[] content, Caller caller) {
        check(name, content);
        UUID id = ids.next();
        return vertx.executeBlocking(() -> {
                    FileType type = fileText.typeOf(content).orElseThrow(() -> notTaken());
                    files.put(id, content);
                    return type;
                })
                .flatMap(type -> Panache.withTransaction(
                                () -> note(demandId, id, name, caller, contentOf(type, content, caller)))
                        .onFailure()
                        .call(() -> remove(id)));
    }

    private Uni<Attachment> note(UUID demandId, UUID id, String name, Caller caller, Attachment.Content content) {
        return demands.lock(demandId, caller)
                .invoke(demand -> demand.requireOwner(caller))
                .invoke(demand -> demand.requireChangeable("attach"))
                .flatMap(demand -> attachments.count("demandId", demandId))
                .invoke(count -> {
                    if (count >= config.most()) {
                        throw ProblemException.invalid(
                                new Violation("attachments", "too-many", Map.of("max", config.most())));
                    }
                })
                .flatMap(count -> attachments.persist(new Attachment(id, demandId, name, content)));
    }

    /** The file goes once the transaction that forgets it is over. */
    Uni<Void> detach(UUID demandId, UUID id, Caller caller) {
        return Panache.withTransaction(() -> demands.lock(demandId, caller)
                        .invoke(demand -> demand.requireOwner(caller))
                        .invoke(demand -> demand.requireChangeable("detach"))
                        .flatMap(demand -> attachments
                                .one(demandId, id)
                                .flatMap(attachments::delete)
                                .chain(attachments::flush)
                                .chain(() -> attachedText.changed(demand))))
                .chain(() -> remove(id));
    }

    private Uni<Void> remove(UUID id) {
        return vertx.executeBlocking(() -> {
                    files.delete(id);
                    return id;
                })
                .replaceWithVoid();
    }

    private void check(String name, byte[] content) {
        List<Violation> wrong = new Findings()
                .require("name", name)
                .limit("name", name, NAME_LIMIT)
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
