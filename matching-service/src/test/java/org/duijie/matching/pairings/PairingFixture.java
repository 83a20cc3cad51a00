package org.duijie.matching.pairings;

import java.time.Duration;
import org.duijie.matching.pipeline.Published;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;

/** A pairing on the table, made as in life: by an outcome and a demand that fit. */
final class PairingFixture {
    private static final String UNIVERSITY = "019a0000-0000-7000-8000-000000000004";
    private static final Duration SOON = Duration.ofSeconds(30);

    private PairingFixture() {}

    static String proposed(EventProbe pairings) {
        return proposal(pairings).key();
    }

    static ObservedEvent proposal(EventProbe pairings) {
        String demand = Published.fittingPair();
        return pairings.awaitEvents(
                        event -> "duijie.pairing.proposed.v1".equals(event.type())
                                && demand.equals(
                                        event.json().at("/pairing/demandId").asText())
                                && UNIVERSITY.equals(event.json()
                                        .at("/pairing/outcomeOrganisationId")
                                        .asText()),
                        1,
                        SOON)
                .getFirst();
    }
}
