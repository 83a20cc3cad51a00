package org.duijie.messaging.consumers;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.duijie.messaging.consumers.RunningConsumers.Channel;

/**
 * Ends consumers that have stopped asking for records without saying so. A client may be closed between two of its polls: then
 * nobody polls any more, and nothing fails.
 */
@ApplicationScoped
class SilentConsumers {
    /** Of Kafka's client: KIP-517. */
    private static final String LAST_POLL = "last-poll-seconds-ago";

    private final RunningConsumers consumers;
    private final FollowingConsumers followers;
    private final KafkaClientService clients;
    private final RestartConfig config;
    private volatile boolean stopping;

    SilentConsumers(
            RunningConsumers consumers,
            FollowingConsumers followers,
            KafkaClientService clients,
            RestartConfig config) {
        this.consumers = consumers;
        this.followers = followers;
        this.clients = clients;
        this.config = config;
    }

    @Scheduled(
            every = "{duijie.consumer-restart.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "silent-consumers")
    void check() {
        if (stopping) {
            return;
        }
        consumers.each((channel, state) -> {
            if (state.isThere()
                    && secondsSincePoll(channel) > config.silentAfter().toSeconds()) {
                state.end(new TimeoutException("no poll for " + config.silentAfter()));
            }
        });
    }

    /** At the end of the service all are closed, and shall be. */
    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    /** Of the client of a channel that is in use; 0 where there is none yet, less where it has not polled yet. */
    private double secondsSincePoll(Channel channel) {
        Consumer<?, ?> client = followers.client(channel.name()).orElseGet(() -> first(channel));
        if (client == null) {
            return 0;
        }
        // One that was closed tells nothing of its polls any more.
        return client.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals(LAST_POLL))
                .map(Metric::metricValue)
                .filter(Number.class::isInstance)
                .mapToDouble(value -> ((Number) value).doubleValue())
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Consumer<Object, Object> first(Channel channel) {
        List<KafkaConsumer<Object, Object>> all = clients.getConsumers(channel.name());
        return all.isEmpty() ? null : all.getFirst().unwrap();
    }
}
