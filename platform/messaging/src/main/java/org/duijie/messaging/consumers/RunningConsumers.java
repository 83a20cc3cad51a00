package org.duijie.messaging.consumers;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Knows which of the service's consumers are there and go forward. */
@Singleton
public class RunningConsumers {
    private static final Logger LOG = Logger.getLogger(RunningConsumers.class);

    private final Map<Channel, ConsumerState> states = new ConcurrentHashMap<>();
    private final Set<InHand> inHand = ConcurrentHashMap.newKeySet();
    private final RestartConfig config;
    private final MeterRegistry meters;

    RunningConsumers(RestartConfig config, MeterRegistry meters) {
        this.config = config;
        this.meters = meters;
    }

    /** A consumer begins to take these records, all of one topic. */
    public InHand take(Iterable<ConsumerRecord<String, byte[]>> records) {
        Iterator<ConsumerRecord<String, byte[]>> first = records.iterator();
        InHand taken = new InHand(first.hasNext() ? first.next().topic() : "none", inHand::remove);
        inHand.add(taken);
        return taken;
    }

    ConsumerState state(Channel channel) {
        return states.computeIfAbsent(channel, added -> {
            // There from the start, as 0: to who watches, a count that is missing would be trouble and not quiet.
            endings(added.topic());
            Gauge.builder("duijie.consumers.down", this, all -> all.down(added.topic()))
                    .description("Consumers that have ended, or with whose records nothing goes forward")
                    .tag("topic", added.topic())
                    .register(meters);
            return new ConsumerState(config);
        });
    }

    void each(BiConsumer<Channel, ConsumerState> action) {
        states.forEach(action);
    }

    void ended(Channel channel, Throwable failure) {
        ConsumerState state = state(channel);
        state.ended(failure);
        endings(channel.topic()).increment();
        LOG.errorf(
                failure,
                "consumer=ended channel=%s topic=%s next-in=%s cause=%s",
                channel.name(),
                channel.topic(),
                state.pause(),
                failure);
    }

    /** By channel or topic, what is wrong; empty where all is well. */
    Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>();
        states.forEach((channel, state) -> {
            if (state.isDown()) {
                troubles.put(channel.name(), "ended: " + state.cause());
            }
        });
        inHand.stream()
                .filter(this::standsStill)
                .forEach(still -> troubles.put(
                        still.topic(),
                        "stands still: " + TimeUnit.NANOSECONDS.toSeconds(still.stillForNanos()) + " s"));
        return troubles;
    }

    private double down(String topic) {
        long ended = states.entrySet().stream()
                .filter(one ->
                        one.getKey().topic().equals(topic) && one.getValue().isDown())
                .count();
        long still = inHand.stream()
                .filter(one -> one.topic().equals(topic) && standsStill(one))
                .count();
        return (double) ended + still;
    }

    private boolean standsStill(InHand one) {
        return one.stillForNanos() > config.standsStillAfter().toNanos();
    }

    private Counter endings(String topic) {
        return meters.counter("duijie.consumer.endings", "topic", topic);
    }

    /**
     * A channel of the service.
     *
     * @param name as the settings have it, with the number of the consumer where it has several
     */
    record Channel(String name, String topic) {}
}
