package org.duijie.messaging.inbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.duijie.messaging.EventSchemas;
import org.eclipse.microprofile.config.Config;

/** Compiles the schemas of what the service takes, beside its start. */
@Singleton
class SchemaStart {

    void start(@Observes StartupEvent start, Config config) {
        Thread.ofPlatform().name("event-schemas").daemon().start(() -> ConsumerMeters.topics(config)
                .forEach(EventSchemas::prepare));
    }
}
