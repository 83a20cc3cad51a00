package org.duijie.messaging.consumers;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.ClientCustomizer;
import io.smallrye.reactive.messaging.kafka.DeserializationFailureHandler;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.smallrye.reactive.messaging.kafka.impl.ConfigHelper;
import io.smallrye.reactive.messaging.kafka.impl.KafkaSource;
import io.smallrye.reactive.messaging.providers.connectors.ExecutionHolder;
import io.smallrye.reactive.messaging.providers.locals.LocalContextMetadata;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.duijie.messaging.background.Causes;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Makes the consumers that follow one that has ended, as the connector made the first, and gives each back when another follows.
 * The connector would keep all that it makes as long as the service lives, with their clients: a consumer that does not come up
 * for a day would fill the memory.
 */
@ApplicationScoped
class FollowingConsumers {
    private static final Logger LOG = Logger.getLogger(FollowingConsumers.class);

    /** When the connector closes its own. */
    private static final int WITH_THE_CONNECTOR = 50;

    private final Map<String, Follower> followers = new ConcurrentHashMap<>();
    private final ExecutionHolder execution;
    private final Instance<OpenTelemetry> tracing;
    private final Instance<KafkaCommitHandler.Factory> commits;
    private final Instance<KafkaFailureHandler.Factory> failures;
    private final Instance<KafkaConsumerRebalanceListener> listeners;
    private final Instance<ClientCustomizer<Map<String, Object>>> customizers;
    private final Instance<DeserializationFailureHandler<?>> deserialization;
    private final Instance<Map<String, Object>> configurations;
    private final MeterRegistry meters;

    FollowingConsumers(
            ExecutionHolder execution,
            Instance<OpenTelemetry> tracing,
            @Any Instance<KafkaCommitHandler.Factory> commits,
            @Any Instance<KafkaFailureHandler.Factory> failures,
            @Any Instance<KafkaConsumerRebalanceListener> listeners,
            @Any Instance<ClientCustomizer<Map<String, Object>>> customizers,
            @Any Instance<DeserializationFailureHandler<?>> deserialization,
            @Any Instance<Map<String, Object>> configurations,
            MeterRegistry meters) {
        this.execution = execution;
        this.tracing = tracing;
        this.commits = commits;
        this.failures = failures;
        this.listeners = listeners;
        this.customizers = customizers;
        this.deserialization = deserialization;
        this.configurations = configurations;
        this.meters = meters;
    }

    /**
     * Another one of the channel; the one that this made before is closed first. Blocks.
     *
     * @param settings of the channel
     */
    Multi<? extends Message<?>> next(String channel, Config settings) {
        Optional.ofNullable(followers.remove(channel)).ifPresent(Follower::close);
        var configuration = new KafkaConnectorIncomingConfiguration(
                ConfigHelper.retrieveChannelConfiguration(configurations, settings));
        var created = new ClientMetrics(meters);
        var source = new KafkaSource<Object, Object>(
                execution.vertx(),
                configuration.getGroupId().orElseThrow(),
                configuration,
                tracing,
                commits,
                failures,
                listeners,
                created,
                customizers,
                deserialization,
                -1);
        followers.put(channel, new Follower(source, created));
        Multi<? extends Message<?>> stream = configuration.getBatch() ? source.getBatchStream() : source.getStream();
        return stream.onItem().invoke(FollowingConsumers::allowSessions);
    }

    /** As Quarkus does for what comes of the connector: without it no database session may be bound to a record's context. */
    private static void allowSessions(Message<?> message) {
        message.getMetadata(LocalContextMetadata.class)
                .map(LocalContextMetadata::context)
                .filter(VertxContext::isDuplicatedContext)
                .ifPresent(context -> VertxContextSafetyToggle.setContextSafe(context, true));
    }

    /** The client of the last that was made for the channel; empty where the first is still there. */
    Optional<Consumer<Object, Object>> client(String channel) {
        return Optional.ofNullable(followers.get(channel))
                .map(follower -> follower.source().getConsumer().unwrap());
    }

    void stop(@Observes @Priority(WITH_THE_CONNECTOR) @BeforeDestroyed(ApplicationScoped.class) Object end) {
        followers.values().forEach(Follower::end);
    }

    private record Follower(KafkaSource<Object, Object> source, ClientMetrics metrics) {
        /** At once: it has failed, and waiting for what it has begun would be in vain. */
        void close() {
            try {
                source.getCommitHandler().terminate(false);
            } catch (RuntimeException uncommitted) {
                // It commits what it still can, and a broker that is away takes nothing: the records come again.
                LOG.infof("consumer=closed uncommitted cause=%s", Causes.line(uncommitted));
            } finally {
                closeClient();
            }
        }

        private void closeClient() {
            try {
                source.getConsumer().close();
            } finally {
                metrics.close();
            }
        }

        /** In order, as the connector ends its own. */
        void end() {
            source.closeQuietly();
            metrics.close();
        }
    }
}
