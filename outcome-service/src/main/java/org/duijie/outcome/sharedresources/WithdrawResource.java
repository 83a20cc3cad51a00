package org.duijie.outcome.sharedresources;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A university takes a shared resource back for good. */
@ApplicationScoped
public class WithdrawResource {
    private final ResourceEvents events;
    private final Clock clock;

    WithdrawResource(ResourceEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** @param resource locked until the transaction ends */
    public Uni<Void> withdraw(SharedResource resource) {
        resource.withdraw(clock.instant());
        return events.withdrawn(resource);
    }
}
