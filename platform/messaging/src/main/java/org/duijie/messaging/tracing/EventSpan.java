package org.duijie.messaging.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.StatusCode;

/** The sending or taking of one event, as a span; nothing but a name to go by while no spans are recorded. */
public final class EventSpan {
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Span span;
    private final String traceParent;

    EventSpan(Span span) {
        this.span = span;
        SpanContext context = span.getSpanContext();
        this.traceParent = TraceParent.of(context.isValid() ? context : TraceParent.begun());
    }

    /**
     * The {@code traceparent} of what follows from it; where spans are not recorded, that which the event came with, and
     * where that is none, of a new trace.
     */
    public String traceParent() {
        return traceParent;
    }

    /**
     * Ends it.
     *
     * @param failure or null; its kind alone is recorded, for its text may quote data
     */
    public void end(Throwable failure) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute(ERROR_TYPE, failure.getClass().getName());
        }
        span.end();
    }
}
