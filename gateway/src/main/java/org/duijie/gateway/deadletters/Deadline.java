package org.duijie.gateway.deadletters;

import java.time.Duration;
import org.apache.kafka.common.errors.TimeoutException;

/** A point in time that work must not pass. */
record Deadline(long nanos) {
    private static final Duration STEP = Duration.ofMillis(500);

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** How long the next step may take. @throws TimeoutException where no time is left */
    Duration rest() {
        Duration rest = Duration.ofNanos(nanos - System.nanoTime());
        if (rest.isNegative()) {
            throw new TimeoutException("The broker did not answer in time");
        }
        return rest.compareTo(STEP) > 0 ? STEP : rest;
    }
}
