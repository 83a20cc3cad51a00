package org.duijie.imports;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.duijie.messaging.Blocking;

/** How many files wait, and for how long, as metrics. */
@ApplicationScoped
class ImportBacklog {
    private final ImportJobs jobs;
    private final Clock clock;
    private volatile double waiting = -1;
    private volatile double age = Double.NaN;

    ImportBacklog(ImportJobs jobs, Clock clock, MeterRegistry meters) {
        this.jobs = jobs;
        this.clock = clock;
        Gauge.builder("duijie.imports.waiting", this, backlog -> backlog.waiting)
                .description("Imported files that nobody is working on; -1 while the database does not answer")
                .register(meters);
        Gauge.builder("duijie.imports.age", this, backlog -> backlog.age)
                .description("How long the file that has waited longest has waited for its next rows to be taken")
                .baseUnit("seconds")
                .register(meters);
    }

    /** Looks how it stands; to be called on a thread that may wait. */
    void measure() {
        try {
            ImportJobs.Waiting found = Blocking.await(() -> Panache.withSession(() -> jobs.waiting(clock.instant())));
            age = found.since() == null
                    ? 0
                    : Math.max(
                            0, Duration.between(found.since(), clock.instant()).toMillis() / 1000.0);
            waiting = found.jobs();
        } catch (RuntimeException unknown) {
            waiting = -1;
            age = Double.NaN;
            throw unknown;
        }
    }
}
