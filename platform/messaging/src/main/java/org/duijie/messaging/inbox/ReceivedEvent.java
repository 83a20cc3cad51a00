package org.duijie.messaging.inbox;

import java.time.Instant;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;

/**
 * An event as it arrived.
 *
 * @param id {@code ce_id}
 * @param time {@code ce_time}
 * @param traceParent {@code traceparent} of its taking, which what follows from it is to bear; null until that begins where
 *     it came with none
 */
public record ReceivedEvent(String id, EventType type, Event event, Instant time, String traceParent) {

    ReceivedEvent tracedAs(String newTraceParent) {
        return new ReceivedEvent(id, type, event, time, newTraceParent);
    }

    /** What events are kept in order by. */
    String aggregate() {
        return type.topic().topicName() + "/" + event.aggregateId();
    }
}
