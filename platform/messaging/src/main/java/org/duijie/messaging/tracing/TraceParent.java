package org.duijie.messaging.tracing;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The {@code traceparent} (W3C Trace Context) of what is being done on the current Vert.x context. */
public final class TraceParent {
    private static final String KEY = "duijie.traceparent";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    private TraceParent() {}

    /** Makes the given value the current one; an absent or malformed one is replaced by a new trace. */
    public static void enter(String traceParent) {
        Context context = Vertx.currentContext();
        if (context != null && VertxContext.isDuplicatedContext(context)) {
            context.putLocal(KEY, usable(traceParent));
        }
    }

    /** The given value, or that of a new trace where it is absent or malformed. */
    static String usable(String traceParent) {
        return traceParent != null && FORM.matcher(traceParent).matches() ? traceParent : fresh();
    }

    /** The current value, or that of a new trace where nothing was entered. */
    public static String current() {
        Context context = Vertx.currentContext();
        if (context != null && VertxContext.isDuplicatedContext(context)) {
            String entered = context.getLocal(KEY);
            if (entered != null) {
                return entered;
            }
        }
        return fresh();
    }

    private static String fresh() {
        return "00-" + randomHex(TRACE_BYTES) + "-" + randomHex(SPAN_BYTES) + "-01";
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
