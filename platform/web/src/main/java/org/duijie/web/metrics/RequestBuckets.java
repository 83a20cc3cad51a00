package org.duijie.web.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Counts requests by how long they took, so that Prometheus can tell percentiles over all replicas of a service. Ten
 * limits instead of the library's seventy: each is a series per route, method and status.
 */
@Singleton
class RequestBuckets implements MeterFilter {
    private static final String REQUESTS = "http.server.requests";
    private static final DistributionStatisticConfig BUCKETS = DistributionStatisticConfig.builder()
            .serviceLevelObjectives(Stream.of(5, 20, 50, 100, 250, 500, 1_000, 2_000, 5_000, 30_000)
                    .map(Duration::ofMillis)
                    .mapToDouble(Duration::toNanos)
                    .toArray())
            .build();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals(REQUESTS) ? BUCKETS.merge(config) : config;
    }
}
