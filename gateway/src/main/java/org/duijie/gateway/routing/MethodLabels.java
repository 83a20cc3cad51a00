package org.duijie.gateway.routing;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;

/** HTTP lets a caller invent methods; they must not become label values of the server's own metrics. */
@Singleton
class MethodLabels implements MeterFilter {
    private static final String METHOD = "method";

    @Override
    public Meter.Id map(Meter.Id id) {
        String method = id.getTag(METHOD);
        if (method == null || !id.getName().startsWith("http.server")) {
            return id;
        }
        return id.replaceTags(Tags.of(id.getTags()).and(Tag.of(METHOD, RequestMeters.method(method))));
    }
}
