package org.duijie.messaging.tracing;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.UrlAttributes;
import jakarta.inject.Singleton;

/** Of an address its path is recorded; what follows may be what somebody searched for, or a secret. */
@Singleton
class RecordedAddresses implements SpanProcessor {
    private static final String REDACTED = "REDACTED";

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        if (span.getAttribute(UrlAttributes.URL_QUERY) != null) {
            span.setAttribute(UrlAttributes.URL_QUERY, REDACTED);
        }
        String full = span.getAttribute(UrlAttributes.URL_FULL);
        if (full != null && full.indexOf('?') >= 0) {
            span.setAttribute(UrlAttributes.URL_FULL, full.substring(0, full.indexOf('?') + 1) + REDACTED);
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
