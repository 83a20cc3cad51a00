package org.duijie.matching.lookups.nearest;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.openings.DemandOpened;
import org.duijie.contracts.openings.Opening;
import org.duijie.matching.subjects.Subject;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.Ids;
import org.duijie.messaging.outbox.Outbox;
import org.duijie.messaging.tracing.Traced;
import org.duijie.records.identity.Caller;

/**
 * Tells demand-service, which keeps all openings, what the park reads here of confidential demands. To be called before the
 * answer is given: what cannot be noted is not read. Blocks; for worker threads.
 */
@ApplicationScoped
public class NoteOpenings {
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    NoteOpenings(Outbox outbox, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Nothing is told of what is not confidential, or is read by its own company. */
    public void note(Collection<Subject> read, Caller caller) {
        if (!caller.isPark()) {
            return;
        }
        Instant now = clock.instant();
        List<Traced<DemandOpened>> openings = read.stream()
                .filter(subject -> subject.confidential() && !caller.belongsTo(subject.organisationId()))
                .map(subject -> Traced.now(new DemandOpened(opening(ids.next(), subject, caller, now))))
                .toList();
        if (!openings.isEmpty()) {
            Blocking.await(() -> Panache.withTransaction(() -> outbox.append(openings)));
        }
    }

    private static Opening opening(UUID id, Subject read, Caller caller, Instant now) {
        return new Opening(id, 1, read.id(), read.version(), caller.organisationId(), caller.subject(), now);
    }
}
