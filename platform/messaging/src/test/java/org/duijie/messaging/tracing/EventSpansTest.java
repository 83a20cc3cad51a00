package org.duijie.messaging.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventSpansTest {
    private static final String GIVEN = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String TYPE = "duijie.demand.published.v1";

    private final List<SpanData> ended = new ArrayList<>();

    @Test
    void theTakingOfAnEventFollowsItsSendingWhichFollowsItsCause() {
        EventSpans spans = recorded();

        EventSpan send = spans.send(sent(), "event-1", TYPE, GIVEN);
        send.end(null);
        EventSpan process = spans.process(arrived(), "event-1", TYPE, send.traceParent(), 3);
        process.end(null);

        assertThat(ended).extracting(SpanData::getTraceId).containsOnly(GIVEN.substring(3, 35));
        assertThat(ended)
                .extracting(SpanData::getName)
                .containsExactly("send duijie.demands", "process duijie.demands");
        assertThat(ended).extracting(SpanData::getKind).containsExactly(SpanKind.PRODUCER, SpanKind.CONSUMER);
        assertThat(ended)
                .extracting(SpanData::getParentSpanId)
                .containsExactly(GIVEN.substring(36, 52), ended.getFirst().getSpanId());
        assertThat(process.traceParent()).contains(ended.getLast().getSpanId());
        assertThat(ended.getLast().getAttributes().get(AttributeKey.longKey("messaging.batch.message_count")))
                .isEqualTo(3);
    }

    @Test
    void ofAFailureTheKindIsRecordedAndNotTheText() {
        recorded().send(sent(), "event-1", TYPE, GIVEN).end(new IllegalStateException("somebody's secret"));

        assertThat(ended).singleElement().satisfies(span -> {
            assertThat(span.getStatus()).isEqualTo(StatusData.error());
            assertThat(span.getAttributes().get(AttributeKey.stringKey("error.type")))
                    .isEqualTo("java.lang.IllegalStateException");
            assertThat(span.toString()).doesNotContain("secret");
        });
    }

    @Test
    void whereNothingIsRecordedTheTraceGoesOnAsItCame() {
        EventSpans spans = new EventSpans(OpenTelemetry.noop(), "matching-service");

        assertThat(spans.send(sent(), "event-1", TYPE, GIVEN).traceParent()).isEqualTo(GIVEN);
        assertThat(spans.process(arrived(), "event-1", TYPE, GIVEN, 1).traceParent())
                .isEqualTo(GIVEN);
    }

    @Test
    void anEventThatNamesNoTraceBeginsOne() {
        assertThat(recorded().process(arrived(), "event-1", TYPE, null, 1).traceParent())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");

        EventSpan unrecorded =
                new EventSpans(OpenTelemetry.noop(), "matching-service").process(arrived(), "event-1", TYPE, null, 1);

        assertThat(unrecorded.traceParent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    private EventSpans recorded() {
        return new EventSpans(
                OpenTelemetrySdk.builder()
                        .setTracerProvider(SdkTracerProvider.builder()
                                .addSpanProcessor(new Recorder())
                                .build())
                        .build(),
                "matching-service");
    }

    private static ProducerRecord<String, byte[]> sent() {
        return new ProducerRecord<>("duijie.demands", "demand-1", new byte[0]);
    }

    private static ConsumerRecord<String, byte[]> arrived() {
        return new ConsumerRecord<>("duijie.demands", 0, 7, "demand-1", new byte[0]);
    }

    private final class Recorder implements SpanProcessor {
        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            ended.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
