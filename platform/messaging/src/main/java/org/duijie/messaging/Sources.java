package org.duijie.messaging;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Where time and ids come from; a test may put its own in their place. */
class Sources {
    /** A time that is kept and read again is the same; in an event, or an answer, it must not differ from what is kept. */
    private static final Duration PRECISION_OF_THE_DATABASE = Duration.of(1, ChronoUnit.MICROS);

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION_OF_THE_DATABASE);
    }

    @Produces
    @Singleton
    @DefaultBean
    Ids ids() {
        TimeBasedEpochGenerator uuidV7 = Generators.timeBasedEpochGenerator();
        return uuidV7::generate;
    }
}
