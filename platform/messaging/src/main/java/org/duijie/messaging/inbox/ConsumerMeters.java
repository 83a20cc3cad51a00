package org.duijie.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duijie.messaging.deadletters.DeadLetters;
import org.eclipse.microprofile.config.Config;

/**
 * Counts what became of records. The counts of every topic that the service takes are there from its start, as 0: to
 * who watches, a count that is missing would be trouble and not quiet.
 */
@Singleton
class ConsumerMeters {
    private static final Pattern TOPIC_OF_CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topic");

    private final MeterRegistry meters;

    ConsumerMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void start(@Observes StartupEvent start, Config config, DeadLetters deadLetters) {
        String consumer = config.getValue("quarkus.application.name", String.class);
        topics(config).forEach(topic -> {
            Stream.of(Result.values()).forEach(result -> count(topic, result, 0));
            deadLetters.expectFrom(topic, consumer);
        });
    }

    void count(String topic, Result result) {
        count(topic, result, 1);
    }

    private void count(String topic, Result result, int records) {
        meters.counter("duijie.events.consumed", "topic", topic, "result", result.label())
                .increment(records);
    }

    /** The topics that the service takes. */
    static Stream<String> topics(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(TOPIC_OF_CHANNEL.asMatchPredicate())
                .map(property -> config.getValue(property, String.class))
                .distinct();
    }
}
