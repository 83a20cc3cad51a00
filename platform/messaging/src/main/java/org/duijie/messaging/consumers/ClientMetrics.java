package org.duijie.messaging.consumers;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.reactive.messaging.kafka.KafkaCDIEvents;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * Measures a client as Quarkus does, which hears of each that is made and measures it, with a thread of its own, until the service
 * ends; this one until it is closed. So of such a client Quarkus is told nothing.
 */
final class ClientMetrics extends KafkaCDIEvents implements AutoCloseable {
    private final MeterRegistry meters;
    private KafkaClientMetrics metrics;

    ClientMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public Event<Consumer<?, ?>> consumer() {
        return new Created();
    }

    private synchronized void measure(Consumer<?, ?> client) {
        close();
        metrics = new KafkaClientMetrics(client);
        metrics.bindTo(meters);
    }

    @Override
    public synchronized void close() {
        if (metrics != null) {
            metrics.close();
            metrics = null;
        }
    }

    /** Of an event a source asks nothing but to be fired. */
    private static IllegalStateException notAsked() {
        return new IllegalStateException("a source of the connector only fires");
    }

    private final class Created implements Event<Consumer<?, ?>> {
        @Override
        public void fire(Consumer<?, ?> client) {
            measure(client);
        }

        @Override
        public <U extends Consumer<?, ?>> CompletionStage<U> fireAsync(U client) {
            throw notAsked();
        }

        @Override
        public <U extends Consumer<?, ?>> CompletionStage<U> fireAsync(U client, NotificationOptions options) {
            throw notAsked();
        }

        @Override
        public Event<Consumer<?, ?>> select(Annotation... qualifiers) {
            throw notAsked();
        }

        @Override
        public <U extends Consumer<?, ?>> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw notAsked();
        }

        @Override
        public <U extends Consumer<?, ?>> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw notAsked();
        }
    }
}
