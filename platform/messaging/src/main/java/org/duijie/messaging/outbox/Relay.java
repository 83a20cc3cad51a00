package org.duijie.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duijie.messaging.outbox.EventSender.Sending;
import org.jboss.logging.Logger;

/**
 * Sends the outbox to Kafka, on a thread of its own. Of all replicas of a service one holds the lease and sends; the
 * others stand by. A row is removed only after the broker has acknowledged it and everything before it, so an event
 * may be sent twice, and is never lost.
 */
@Singleton
class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(200);
    private static final Duration MEASURING_INTERVAL = Duration.ofSeconds(2);

    private final RelayConfig config;
    private final EventSender sender;
    private final OutboxDatabase database;
    private final Counter published;
    private volatile Backlog backlog = Backlog.UNKNOWN;
    private volatile boolean leading;
    private volatile boolean stopping;
    private long measuredAt;
    private Duration backOff = FIRST_BACK_OFF;
    private Thread thread;

    Relay(RelayConfig config, EventSender sender, OutboxDatabase database, MeterRegistry meters) {
        this.config = config;
        this.sender = sender;
        this.database = database;
        this.published = Counter.builder("duijie.outbox.published")
                .description("Events sent to Kafka and acknowledged")
                .register(meters);
        Gauge.builder("duijie.outbox.depth", this, relay -> relay.backlog.rows())
                .description("Events that wait to be sent; -1 while the database does not answer")
                .register(meters);
        Gauge.builder("duijie.outbox.age", this, relay -> relay.backlog.ageSeconds())
                .description("How long the oldest waiting event has waited")
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("duijie.outbox.leading", this, relay -> relay.leading ? 1 : 0)
                .description("1 in the replica that sends, else 0")
                .register(meters);
    }

    void start(@Observes @Priority(1000) StartupEvent start) {
        if (config.enabled()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.join(config.heartbeat().plusSeconds(1));
            thread.interrupt();
        }
    }

    private void run() {
        sender.connect();
        while (!stopping) {
            try (OutboxConnection connection = database.connect()) {
                serve(connection);
            } catch (SQLException failure) {
                backlog = Backlog.UNKNOWN;
                leading = false;
                LOG.warnf("relay=paused for=%s cause=database: %s", backOff, failure.getMessage());
                backOff();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void serve(OutboxConnection connection) throws SQLException, InterruptedException {
        while (!stopping) {
            measure(connection);
            leading = connection.leads();
            boolean more = leading && sendOldest(connection);
            if (!more) {
                connection.awaitWakeUp(config.heartbeat());
            }
        }
    }

    /** @return whether there may be more to send at once */
    private boolean sendOldest(OutboxConnection connection) throws SQLException, InterruptedException {
        List<OutboxRow> rows = connection.oldest(config.batch());
        if (rows.isEmpty()) {
            return false;
        }
        Sending sending = sender.send(rows);
        if (sending.acknowledged() > 0) {
            connection.remove(rows.subList(0, sending.acknowledged()));
            published.increment(sending.acknowledged());
        }
        if (sending.complete()) {
            backOff = FIRST_BACK_OFF;
            return rows.size() == config.batch();
        }
        OutboxRow stuck = rows.get(sending.acknowledged());
        LOG.warnf("relay=paused for=%s event=%s cause=broker: %s", backOff, stuck.id(), sending.failure());
        measure(connection);
        backOff();
        return true;
    }

    private void measure(OutboxConnection connection) throws SQLException {
        long now = System.nanoTime();
        if (backlog == Backlog.UNKNOWN || now - measuredAt > MEASURING_INTERVAL.toNanos()) {
            backlog = connection.backlog();
            measuredAt = now;
        }
    }

    private void backOff() {
        try {
            TimeUnit.MILLISECONDS.sleep(backOff.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
        Duration longer = backOff.multipliedBy(2);
        backOff = longer.compareTo(config.longestBackOff()) > 0 ? config.longestBackOff() : longer;
    }
}
