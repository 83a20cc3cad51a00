package org.duijie.messaging.tracing;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.trace.IdGenerator;
import io.smallrye.common.vertx.VertxContext;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.duijie.contracts.CloudEventHeaders;

/**
 * The {@code traceparent} (W3C Trace Context) of what is being done on the current Vert.x context. Traces go through
 * requests and events whether spans are recorded or not: OpenTelemetry passes none on while its SDK is disabled, so
 * that is done here.
 */
public final class TraceParent {
    static final String INSTRUMENTATION = "org.duijie.messaging";

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final IdGenerator IDS = IdGenerator.random();
    private static final TextMapGetter<UnaryOperator<String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(UnaryOperator<String> headers) {
            return W3C.fields();
        }

        @Override
        public String get(UnaryOperator<String> headers, String name) {
            return headers.apply(name);
        }
    };

    private TraceParent() {}

    /**
     * Goes on with the trace that the headers of a request name; where they name none, or none that can be read, with a
     * new one. Where a span has begun with the request this does nothing.
     */
    public static void enter(UnaryOperator<String> headers) {
        if (!Span.current().getSpanContext().isValid()) {
            makeCurrent(W3C.extract(Context.root(), headers, GETTER));
        }
    }

    /** Goes on with that trace, whatever was current; with a new one where it is null or cannot be read. */
    public static void enter(String traceParent) {
        makeCurrent(context(traceParent));
    }

    /** Writes the headers of what is current, for whoever is asked next. */
    public static void write(BiConsumer<String, String> headers) {
        W3C.inject(Context.current(), headers, BiConsumer::accept);
    }

    /** The current value, or that of a new trace where nothing is current. */
    public static String current() {
        SpanContext current = Span.current().getSpanContext();
        return of(current.isValid() ? current : begun());
    }

    /** The given value, or that of a new trace where it is absent or malformed. */
    static String usable(String traceParent) {
        SpanContext given = Span.fromContext(context(traceParent)).getSpanContext();
        return of(given.isValid() ? given : begun());
    }

    /** With the span that is named; without any where it is null or cannot be read. */
    static Context context(String traceParent) {
        return W3C.extract(
                Context.root(), name -> CloudEventHeaders.TRACE_PARENT.equals(name) ? traceParent : null, GETTER);
    }

    static String of(SpanContext span) {
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    /** A context that is not of one request or one event alone is left as it is: others would get the trace, too. */
    private static void makeCurrent(Context named) {
        if (VertxContext.isOnDuplicatedContext()) {
            SpanContext given = Span.fromContext(named).getSpanContext();
            (given.isValid() ? named : named.with(Span.wrap(begun()))).makeCurrent();
        }
    }

    /** What nobody asked for by request or event has a trace of its own; while none is recorded, an id to go by. */
    static SpanContext begun() {
        Span root = GlobalOpenTelemetry.getTracer(INSTRUMENTATION)
                .spanBuilder("begin")
                .setNoParent()
                .startSpan();
        root.end();
        return root.getSpanContext().isValid()
                ? root.getSpanContext()
                : SpanContext.create(
                        IDS.generateTraceId(), IDS.generateSpanId(), TraceFlags.getSampled(), TraceState.getDefault());
    }
}
