package org.duijie.messaging.outbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** The first rows of the list, up to where a key would appear twice. */
    static List<OutboxRow> withoutRepeatedKey(List<OutboxRow> rows) {
        Set<String> keys = new HashSet<>();
        int end = 0;
        while (end < rows.size()
                && keys.add(rows.get(end).topic() + "/" + rows.get(end).key())) {
            end++;
        }
        return rows.subList(0, end);
    }
}
