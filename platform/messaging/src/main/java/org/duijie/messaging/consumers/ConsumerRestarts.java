package org.duijie.messaging.consumers;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.PublisherDecorator;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;
import io.smallrye.reactive.messaging.kafka.impl.ReactiveKafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.duijie.messaging.consumers.RunningConsumers.Channel;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Makes another consumer where one has ended. The connector's streams end with their first failure, and subscribing to one again
 * finds its client closed; so another is made as the first was, after pauses that grow. Who takes the records notices nothing of
 * it.
 */
@ApplicationScoped
class ConsumerRestarts implements PublisherDecorator {
    /** Next to the connector: what others put around its stream stays around that of the next. */
    private static final int FIRST = -100;

    private final FollowingConsumers followers;
    private final KafkaClientService clients;
    private final RunningConsumers consumers;
    private final Config config;

    ConsumerRestarts(
            FollowingConsumers followers, KafkaClientService clients, RunningConsumers consumers, Config config) {
        this.followers = followers;
        this.clients = clients;
        this.consumers = consumers;
        this.config = config;
    }

    @Override
    public int getPriority() {
        return FIRST;
    }

    @Override
    public Multi<? extends Message<?>> decorate(
            Multi<? extends Message<?>> first, List<String> channels, boolean isConnector) {
        if (!isConnector || channels.size() != 1) {
            return first;
        }
        var settings = ChannelConfig.of(config, channels.getFirst());
        if (!KafkaConnector.CONNECTOR_NAME.equals(settings.getValue("connector", String.class))) {
            return first;
        }
        String name = channels.getFirst();
        String topic = settings.getOptionalValue("topic", String.class).orElse(name);
        return restarting(first, new Channel(name, topic), settings);
    }

    private Multi<? extends Message<?>> restarting(
            Multi<? extends Message<?>> first, Channel channel, Config settings) {
        ConsumerState state = consumers.state(channel);
        AtomicReference<Multi<? extends Message<?>>> unused = new AtomicReference<>(first);
        Multi<Message<?>> stream = Multi.createFrom().deferred(() -> {
            Multi<? extends Message<?>> next = unused.getAndSet(null);
            EndableMulti<Message<?>> endable =
                    new EndableMulti<>(widened(next == null ? another(channel, settings, state) : next));
            state.endsBy(endable::end);
            return endable;
        });
        return stream.onItem()
                .invoke(state::brought)
                .onFailure()
                .invoke(failure -> consumers.ended(channel, failure))
                .onFailure()
                .retry()
                .when(failures -> failures.onItem().transformToUniAndConcatenate(failure -> Uni.createFrom()
                        .item(failure)
                        .onItem()
                        .delayIt()
                        .by(state.pause())
                        // Closing the last client and making another blocks; wherever the failure was heard of.
                        .emitOn(Infrastructure.getDefaultWorkerPool())))
                // Nobody takes its records any more: as if it had ended, and for good.
                .onCancellation()
                .invoke(() -> state.ended(new CancellationException()));
    }

    private Multi<? extends Message<?>> another(Channel channel, Config settings, ConsumerState state) {
        // One that only failed to read is still a member of its group, and would keep its partitions.
        clients.getConsumers(channel.name()).forEach(consumer -> ((ReactiveKafkaConsumer<?, ?>) consumer).close());
        Multi<? extends Message<?>> next = followers.next(channel.name(), settings);
        state.restarted();
        return next;
    }

    @SuppressWarnings("unchecked")
    private static Multi<Message<?>> widened(Multi<? extends Message<?>> stream) {
        return (Multi<Message<?>>) stream;
    }
}
