package org.duijie.matching.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Measures of the main flow; made at start, so that they are shown before there is anything to measure. */
@Startup
@Singleton
class Reporting {
    private final Timer delay;
    private final Timer work;

    Reporting(MeterRegistry meters) {
        this.delay = Timer.builder("duijie.pairing.delay")
                .description("From the event of a demand or outcome to its pairings in the outbox")
                .serviceLevelObjectives(
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30))
                .register(meters);
        this.work = Timer.builder("duijie.pairing.work")
                .description("From an event that was read to its pairings in the outbox: what matching itself takes")
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(5))
                .maximumExpectedValue(Duration.ofSeconds(5))
                .register(meters);
    }

    Timer delay() {
        return delay;
    }

    Timer work() {
        return work;
    }
}
