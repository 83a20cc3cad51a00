package org.duijie.web.idempotency;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.duijie.messaging.retention.Retention;

/** A key is kept for as long as its caller may still be trying; the same key is new afterwards. */
class IdempotencyRetention {

    @Produces
    @Singleton
    Retention keys() {
        return Retention.of("idempotency_key", "created_at < ?1");
    }
}
