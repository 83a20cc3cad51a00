package org.duijie.web.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts no request whose method HTTP does not have: callers invent them, and each would be a series. Denied rather than renamed,
 * since of what it renames Micrometer keeps the old name as well, for good.
 */
@Singleton
class KnownMethods implements MeterFilter {
    private static final Set<String> METHODS =
            new TreeSet<>(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));

    static boolean include(String method) {
        return METHODS.contains(method);
    }

    /** As the header {@code Allow} lists them. */
    static String allowed() {
        return String.join(", ", METHODS);
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        String method = id.getName().startsWith("http.server") ? id.getTag("method") : null;
        return method == null || include(method) ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }
}
