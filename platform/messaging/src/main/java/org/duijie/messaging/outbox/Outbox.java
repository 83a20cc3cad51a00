package org.duijie.messaging.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.contracts.Event;
import org.duijie.messaging.Ids;
import org.duijie.messaging.tracing.TraceParent;

/** Where a use case leaves its events. They are written together when the transaction ends. */
@ApplicationScoped
public class Outbox {
    private final Ids ids;
    private final Clock clock;

    Outbox(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Appends the event to what leaves with the current transaction: sent if and only if that commits. Call it after
     * the aggregate was read under its lock; that keeps the events of one aggregate in order.
     */
    public Uni<Void> append(Event event) {
        return Panache.getSession()
                .flatMap(session ->
                        session.persist(new WaitingEvent(ids.next(), event, clock.instant(), TraceParent.current())));
    }
}
