package org.duijie.messaging.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Spans of events on their way, with the attributes that OpenTelemetry's semantic conventions give to messaging, Kafka
 * and CloudEvents: which event of what, never what it says.
 */
@Singleton
public class EventSpans {
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("messaging.operation.name");
    private static final AttributeKey<String> OPERATION_TYPE = AttributeKey.stringKey("messaging.operation.type");
    private static final AttributeKey<String> TOPIC = AttributeKey.stringKey("messaging.destination.name");
    private static final AttributeKey<String> PARTITION = AttributeKey.stringKey("messaging.destination.partition.id");
    private static final AttributeKey<String> GROUP = AttributeKey.stringKey("messaging.consumer.group.name");
    private static final AttributeKey<Long> TOGETHER = AttributeKey.longKey("messaging.batch.message_count");
    private static final AttributeKey<Long> OFFSET = AttributeKey.longKey("messaging.kafka.offset");
    private static final AttributeKey<String> KEY = AttributeKey.stringKey("messaging.kafka.message.key");
    private static final AttributeKey<String> EVENT_ID = AttributeKey.stringKey("cloudevents.event_id");
    private static final AttributeKey<String> EVENT_TYPE = AttributeKey.stringKey("cloudevents.event_type");

    private final Tracer tracer;
    private final String consumer;

    @Inject
    EventSpans(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean disabled,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        // A disabled SDK makes spans and forgets them: the trace would go on from ones that nobody has seen.
        this(disabled ? OpenTelemetry.noop() : telemetry, consumer);
    }

    EventSpans(OpenTelemetry telemetry, String consumer) {
        this.tracer = telemetry.getTracer(TraceParent.INSTRUMENTATION);
        this.consumer = consumer;
    }

    /**
     * Begins the sending of an event.
     *
     * @param traceParent of what caused it, or null
     */
    public EventSpan send(ProducerRecord<String, byte[]> record, String id, String type, String traceParent) {
        return new EventSpan(span("send", record.topic(), record.key(), traceParent)
                .setSpanKind(SpanKind.PRODUCER)
                .setAttribute(EVENT_ID, id)
                .setAttribute(EVENT_TYPE, type)
                .startSpan());
    }

    /**
     * Begins the taking of an event.
     *
     * @param traceParent that it came with, or null
     * @param together how many are taken in one transaction with it, itself included
     */
    public EventSpan process(
            ConsumerRecord<String, byte[]> record, String id, String type, String traceParent, int together) {
        return new EventSpan(span("process", record.topic(), record.key(), traceParent)
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute(GROUP, consumer)
                .setAttribute(PARTITION, Integer.toString(record.partition()))
                .setAttribute(OFFSET, record.offset())
                .setAttribute(TOGETHER, (long) together)
                .setAttribute(EVENT_ID, id)
                .setAttribute(EVENT_TYPE, type)
                .startSpan());
    }

    private SpanBuilder span(String operation, String topic, String key, String traceParent) {
        return tracer.spanBuilder(operation + " " + topic)
                .setParent(TraceParent.context(traceParent))
                .setAttribute(SYSTEM, "kafka")
                .setAttribute(OPERATION, operation)
                .setAttribute(OPERATION_TYPE, operation)
                .setAttribute(TOPIC, topic)
                .setAttribute(KEY, key);
    }
}
