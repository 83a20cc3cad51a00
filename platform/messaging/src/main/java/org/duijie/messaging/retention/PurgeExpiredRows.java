package org.duijie.messaging.retention;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.duijie.messaging.faults.TransientFailures;
import org.jboss.logging.Logger;

/**
 * Deletes rows that were kept long enough, table by table, a batch per transaction. Every replica does; each takes rows that no
 * other is at. What fails for one table does not keep the others from it.
 */
@Singleton
public class PurgeExpiredRows {
    private static final Logger LOG = Logger.getLogger(PurgeExpiredRows.class);
    private static final Period SHORTEST = Period.ofDays(1);

    private final List<Retention> retentions;
    private final RetentionConfig config;
    private final Clock clock;
    private final MeterRegistry meters;

    PurgeExpiredRows(Instance<Retention> retentions, RetentionConfig config, Clock clock, MeterRegistry meters) {
        this.retentions = retentions.stream().filter(Retention::applies).toList();
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    /** Shows a count for each table from the start, and stops a start whose settings would keep nothing, or say nothing. */
    void start(@Observes StartupEvent start) {
        if (config.batch() < 1) {
            throw new IllegalArgumentException("duijie.retention.batch must be 1 or more");
        }
        Instant now = clock.instant();
        for (Retention retention : retentions) {
            if (overBefore(retention, now).isAfter(before(now, SHORTEST))) {
                throw new IllegalArgumentException(setting(retention) + " must be a day or more");
            }
            deleted(retention);
        }
    }

    /** Deletes all that was kept long enough. Fails, when all tables were tried, with what failed and does not pass by itself. */
    @Scheduled(
            cron = "{duijie.retention.at}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "retention")
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(retentions)
                .onItem()
                .transformToUni(this::purge)
                .collectFailures()
                .concatenate()
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> purge(Retention retention) {
        Instant overBefore = overBefore(retention, clock.instant());
        return Uni.createFrom()
                .deferred(() -> Panache.withTransaction(() -> retention.delete(overBefore, config.batch())))
                .invoke(rows -> deleted(retention).increment(rows))
                .repeat()
                .whilst(rows -> rows == config.batch())
                .collect()
                .with(Collectors.summingInt(Integer::intValue))
                .invoke(rows -> LOG.infof("retention=deleted table=%s rows=%d", retention.table(), rows))
                .onFailure(TransientFailures::isTransient)
                .invoke(failure ->
                        LOG.warnf("retention=postponed table=%s cause=unavailable: %s", retention.table(), failure))
                .onFailure(TransientFailures::isTransient)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Instant overBefore(Retention retention, Instant now) {
        Period keepFor = config.keepFor().get(retention.table());
        if (keepFor == null) {
            throw new IllegalArgumentException(setting(retention) + " is missing");
        }
        return before(now, keepFor);
    }

    private static Instant before(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).minus(period).toInstant();
    }

    private static String setting(Retention retention) {
        return "duijie.retention.keep-for." + retention.table();
    }

    private Counter deleted(Retention retention) {
        return Counter.builder("duijie.retention.deleted")
                .description("Rows deleted because they were kept long enough")
                .tag("table", retention.table())
                .register(meters);
    }
}
