package org.duijie.messaging.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;
import org.duijie.messaging.EventJson;
import org.hibernate.annotations.Immutable;

/**
 * An event on its way out, as it is written; {@link OutboxRow} is the same as the relay reads it. Its position is given by
 * the database, in the order of writing. An entity, so that all of one transaction go to the database in one batch.
 */
@Entity
@Immutable
@Table(name = "outbox")
class WaitingEvent {
    private static final String TOPIC_PREFIX = "duijie.";

    @Id
    private UUID id;

    @Column(name = "aggregatetype")
    private String aggregateType;

    @Column(name = "aggregateid")
    private String aggregateId;

    private String type;
    private long sequence;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "traceparent")
    private String traceParent;

    private String payload;

    protected WaitingEvent() {
        // For Hibernate.
    }

    WaitingEvent(UUID id, Event event, Instant occurredAt, String traceParent) {
        EventType kind = EventType.of(event);
        this.id = id;
        this.aggregateType = kind.topic().topicName().substring(TOPIC_PREFIX.length());
        this.aggregateId = event.aggregateId().toString();
        this.type = kind.wireName();
        this.sequence = event.sequence();
        this.occurredAt = occurredAt;
        this.traceParent = traceParent;
        this.payload = EventJson.write(event);
    }
}
