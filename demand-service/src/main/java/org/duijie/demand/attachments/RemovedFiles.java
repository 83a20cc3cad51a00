package org.duijie.demand.attachments;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Where it is kept which files are still to be deleted. */
@ApplicationScoped
class RemovedFiles implements PanacheRepositoryBase<RemovedFile, UUID> {
    private final Clock clock;

    RemovedFiles(Clock clock) {
        this.clock = clock;
    }

    /** Notes that a file is to be deleted, with the transaction that goes on. */
    Uni<Void> add(UUID id) {
        return persist(new RemovedFile(id, clock.instant())).replaceWithVoid();
    }

    /** Those removed for that long, the longest first. */
    Uni<List<RemovedFile>> since(Duration age, int most) {
        return find("removedAt <= ?1 order by removedAt, id", clock.instant().minus(age))
                .range(0, most - 1)
                .list();
    }
}
