package org.duijie.messaging.outbox;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duijie.messaging.retention.Retention;

/** The relay removes what it has sent. Who reads the outbox in its place, from the log of the database, removes nothing. */
class OutboxRetention {
    /** By position, which follows time closely enough: nothing more is read than may be deleted. */
    private static final String OLDEST = """
            delete from outbox where position in (
                select position from (
                    select position, occurred_at from outbox order by position limit ?2 for update skip locked) as oldest
                where occurred_at < ?1)
            """;

    @Produces
    @Singleton
    Retention read(RelayConfig relay) {
        return new Retention("outbox", OLDEST, !relay.enabled());
    }
}
