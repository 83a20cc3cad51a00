package org.duijie.messaging.inbox;

import java.time.Instant;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;

/**
 * An event as it arrived.
 *
 * @param id {@code ce_id}
 * @param time {@code ce_time}
 * @param traceParent or null
 */
public record ReceivedEvent(String id, EventType type, Event event, Instant time, String traceParent) {

    /** What events are kept in order by. */
    String aggregate() {
        return type.topic().topicName() + "/" + event.aggregateId();
    }
}
