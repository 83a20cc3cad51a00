package org.duijie.messaging.outbox;

import java.time.Instant;
import java.util.UUID;

/** A row that waits to be sent. */
record OutboxRow(
        long position,
        UUID id,
        String topic,
        String key,
        String type,
        long sequence,
        Instant occurredAt,
        String traceParent,
        String payload) {

    /** What its events are kept in order by. */
    String aggregate() {
        return topic + "/" + key;
    }
}
