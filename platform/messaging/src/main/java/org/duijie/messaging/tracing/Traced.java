package org.duijie.messaging.tracing;

/**
 * Something with the trace that it belongs to: where what several events caused is done together, each keeps its own.
 *
 * @param traceParent {@code traceparent} (W3C Trace Context)
 */
public record Traced<T>(T what, String traceParent) {

    /** Of what an event caused; one that names no trace, or none that can be read, begins one. */
    public static <T> Traced<T> of(T what, String traceParent) {
        return new Traced<>(what, TraceParent.usable(traceParent));
    }

    /** Of what belongs to the trace of the current Vert.x context. */
    public static <T> Traced<T> now(T what) {
        return new Traced<>(what, TraceParent.current());
    }

    /** Something else that belongs to the same trace. */
    public <U> Traced<U> with(U other) {
        return new Traced<>(other, traceParent);
    }
}
