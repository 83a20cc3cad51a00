package org.duijie.messaging.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.contracts.EventType;
import org.duijie.contracts.Topic;
import org.duijie.messaging.DistinctKeyBatches;
import org.duijie.messaging.EventProducer;
import org.duijie.messaging.tracing.EventSpan;
import org.duijie.messaging.tracing.EventSpans;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sends rows as CloudEvents in Kafka's binary mode. */
@Singleton
class EventSender {
    private static final Logger LOG = Logger.getLogger(EventSender.class);

    private final EventProducer producer;
    private final EventSpans spans;
    private final String source;

    EventSender(
            EventProducer producer,
            EventSpans spans,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producer = producer;
        this.spans = spans;
        this.source = "/" + service;
    }

    /** Makes the acquaintance of the broker, so that the first event does not wait for it; one that is down is met later. */
    void connect() {
        try {
            Producer<String, byte[]> open = producer.get();
            for (Topic topic : Topic.values()) {
                open.partitionsFor(topic.topicName());
            }
        } catch (KafkaException down) {
            LOG.infof("broker=not-met cause=%s", down);
        }
    }

    /**
     * Sends the rows in their order and waits for all. Of one aggregate one event is under way at a time: were two, the
     * first could fail and the second arrive. After a failure nothing more is sent.
     *
     * @return how many of the first rows the broker has acknowledged without a gap, and what stopped the next
     */
    Sending send(List<OutboxRow> rows) throws InterruptedException {
        int acknowledged = 0;
        while (acknowledged < rows.size()) {
            Sending sending = sendTogether(
                    DistinctKeyBatches.first(rows.subList(acknowledged, rows.size()), OutboxRow::aggregate));
            acknowledged += sending.acknowledged();
            if (!sending.complete()) {
                return new Sending(acknowledged, sending.failure());
            }
        }
        return new Sending(acknowledged, null);
    }

    private Sending sendTogether(List<OutboxRow> rows) throws InterruptedException {
        Producer<String, byte[]> open = producer.get();
        List<Future<RecordMetadata>> sendings = new ArrayList<>(rows.size());
        for (OutboxRow row : rows) {
            Future<RecordMetadata> sending = send(row, open);
            sendings.add(sending);
            // Without a broker each further row would wait in vain as long as this one did.
            if (sending.isDone() && sending.state() == Future.State.FAILED) {
                break;
            }
        }
        int acknowledged = 0;
        for (Future<RecordMetadata> sending : sendings) {
            try {
                sending.get();
                acknowledged++;
            } catch (ExecutionException failure) {
                return new Sending(acknowledged, failure.getCause());
            }
        }
        return new Sending(acknowledged, null);
    }

    private Future<RecordMetadata> send(OutboxRow row, Producer<String, byte[]> open) {
        ProducerRecord<String, byte[]> sent = recordOf(row);
        EventSpan span = spans.send(sent, row.id().toString(), row.type(), row.traceParent());
        add(sent.headers(), CloudEventHeaders.TRACE_PARENT, span.traceParent());
        return open.send(sent, (metadata, failure) -> span.end(failure));
    }

    private ProducerRecord<String, byte[]> recordOf(OutboxRow row) {
        ProducerRecord<String, byte[]> sent =
                new ProducerRecord<>(row.topic(), row.key(), row.payload().getBytes(UTF_8));
        Headers headers = sent.headers();
        add(headers, CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_1_0);
        add(headers, CloudEventHeaders.ID, row.id().toString());
        add(headers, CloudEventHeaders.TYPE, row.type());
        add(headers, CloudEventHeaders.SOURCE, source);
        add(headers, CloudEventHeaders.SUBJECT, row.key());
        add(headers, CloudEventHeaders.TIME, row.occurredAt().toString());
        EventType.ofWireName(row.type())
                .ifPresent(type -> add(headers, CloudEventHeaders.DATA_SCHEMA, type.dataSchema()));
        add(headers, CloudEventHeaders.SEQUENCE, Long.toString(row.sequence()));
        add(headers, CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON);
        return sent;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    /** What became of a batch. */
    record Sending(int acknowledged, Throwable failure) {
        boolean complete() {
            return failure == null;
        }
    }
}
