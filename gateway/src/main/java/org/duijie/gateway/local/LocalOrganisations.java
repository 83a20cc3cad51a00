package org.duijie.gateway.local;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.gateway.organisations.Organisation;
import org.duijie.gateway.organisations.OrganisationDetails;
import org.duijie.gateway.organisations.Organisations;
import org.duijie.gateway.organisations.rules.CreditCode;
import org.duijie.messaging.Blocking;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Registers the organisations of a file at start, each once; those that are there stay as they are. */
@Singleton
class LocalOrganisations {
    private static final Logger LOG = Logger.getLogger(LocalOrganisations.class);
    private static final int AFTER_OUTBOX = 2000;

    private final Optional<Path> file;
    private final Organisations organisations;
    private final Clock clock;

    LocalOrganisations(
            @ConfigProperty(name = "duijie.gateway.local-organisations") Optional<Path> file,
            Organisations organisations,
            Clock clock) {
        this.file = file;
        this.organisations = organisations;
        this.clock = clock;
    }

    void atStart(@Observes @Priority(AFTER_OUTBOX) StartupEvent start) {
        file.ifPresent(this::register);
    }

    private void register(Path from) {
        for (Entry entry : read(from)) {
            if (!CreditCode.hasForm(entry.creditCode()) || !CreditCode.checks(entry.creditCode())) {
                throw new IllegalArgumentException(
                        from + ": " + entry.creditCode() + " of " + entry.id() + " is no credit code");
            }
            if (register(entry)) {
                LOG.infof("organisation=registered id=%s kind=%s by=local-file", entry.id(), entry.kind());
            }
        }
    }

    private boolean register(Entry entry) {
        Organisation organisation = Organisation.of(
                entry.id(),
                entry.kind(),
                entry.creditCode(),
                new OrganisationDetails(entry.name(), entry.nameEn(), entry.region()),
                clock.instant());
        try {
            return Blocking.await(() -> Panache.withTransaction(() -> organisations.register(organisation)));
        } catch (RuntimeException failure) {
            throw new IllegalStateException("The local organisations cannot be registered", failure);
        }
    }

    private static Entry[] read(Path from) {
        try {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(from.toFile(), Entry[].class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The local organisations cannot be read from " + from, unreadable);
        }
    }

    private record Entry(
            UUID id, String name, String nameEn, OrganisationKind kind, String creditCode, String region) {}
}
