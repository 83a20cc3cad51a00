package org.duijie.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.contracts.codes.OrganisationKind;

/** Organisations as the gateway tells of them to a service that keeps them. */
public final class ToldOrganisations {
    private static final Duration SOON = Duration.ofSeconds(30);

    private ToldOrganisations() {}

    /** The companies and universities of the realm. */
    public static void ofRealm() {
        for (int number = 2; number <= 5; number++) {
            OrganisationKind kind = number <= 3 ? OrganisationKind.COMPANY : OrganisationKind.UNIVERSITY;
            tell(kind, UUID.fromString("019a0000-0000-7000-8000-00000000000" + number));
        }
    }

    /** Tells of one, and returns when the application under test has heard of it. */
    public static void tell(OrganisationKind kind, UUID id) {
        if (isKnown(id)) {
            return;
        }
        SampleEvent.of(EventType.ORGANISATION_REGISTERED, id, 1)
                .with("kind", kind.name())
                .send();
        await().atMost(SOON).until(() -> isKnown(id));
    }

    private static boolean isKnown(UUID id) {
        return Rows.number("select count(*) from known_organisation where id = '" + id + "'") > 0;
    }
}
