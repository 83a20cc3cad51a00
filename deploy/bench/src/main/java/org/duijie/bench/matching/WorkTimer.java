package org.duijie.bench.matching;

import java.net.URI;
import java.util.Map;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;

/** How long a running matching-service takes from an event read to its pairings in the outbox, as it times itself. */
final class WorkTimer {
    private static final String WORK = "duijie_pairing_work_seconds";

    private final MetricProbe metrics;
    private MetricSnapshot last;

    /** @param management where its metrics are */
    WorkTimer(URI management) {
        this.metrics = new MetricProbe(management.resolve("/q/metrics"));
        this.last = metrics.snapshot();
    }

    /**
     * What the one event took that was taken since the last look.
     *
     * @return milliseconds
     * @throws IllegalStateException if it was not one
     */
    double millisOfOne() {
        MetricSnapshot now = metrics.snapshot();
        double events = now.value(WORK + "_count", Map.of()) - last.value(WORK + "_count", Map.of());
        double seconds = now.value(WORK + "_sum", Map.of()) - last.value(WORK + "_sum", Map.of());
        if (events != 1) {
            throw new IllegalStateException(
                    "%.0f events were taken since the last look, and not one".formatted(events));
        }
        last = now;
        return seconds * 1e3;
    }
}
