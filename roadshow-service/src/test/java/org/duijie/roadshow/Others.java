package org.duijie.roadshow;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.testing.SampleEvent;

/** What other services tell. */
final class Others {
    static final String COMPANY = "019a0000-0000-7000-8000-000000000002";
    static final String UNIVERSITY = "019a0000-0000-7000-8000-000000000004";

    private static final List<String> TEXTS =
            List.of("title", "description", "currentState", "alreadyTried", "companyBrings", "wantedIpArrangement");
    private static final List<String> LISTS = List.of("indicators", "ipcCodes", "keywords", "cooperationModes");
    private static final List<String> CODES = List.of(
            "industryCode", "emergingIndustryCode", "technologyField", "budget", "wantedTrl", "region", "source");

    private Others() {}

    /** demand-service publishes a demand of {@code company}. */
    static UUID publishDemand(String title) {
        return publishedDemand(UUID.randomUUID(), 3, title).send().id();
    }

    static SampleEvent publishedDemand(UUID id, long version, String title) {
        return demand(EventType.DEMAND_PUBLISHED, id, version, title);
    }

    static SampleEvent demand(EventType type, UUID id, long version, String title) {
        return SampleEvent.of(type, id, version)
                .with("organisationId", COMPANY)
                .with("visibility", "PLATFORM")
                .with("title", title);
    }

    /** A demand's event as demand-service tells it where the demand is confidential. */
    static SampleEvent confidential(SampleEvent demand) {
        TEXTS.forEach(field -> demand.with(field, null));
        CODES.forEach(field -> demand.with(field, null));
        LISTS.forEach(field -> demand.with(field, List.of()));
        return demand.with("visibility", "CONFIDENTIAL");
    }

    /** outcome-service publishes an outcome of {@code university}. */
    static UUID publishOutcome(String title) {
        return SampleEvent.of(EventType.OUTCOME_PUBLISHED, UUID.randomUUID(), 2)
                .with("organisationId", UNIVERSITY)
                .with("title", title)
                .send()
                .id();
    }

    /** matching-service proposes a pairing. */
    static SampleEvent proposePairing(UUID demand, UUID outcome, double score) {
        return pairing(EventType.PAIRING_PROPOSED, UUID.randomUUID(), 1)
                .with("demandId", demand)
                .with("outcomeId", outcome)
                .with("score", score)
                .send();
    }

    static SampleEvent pairing(EventType type, UUID id, long version) {
        return SampleEvent.of(type, id, version)
                .with("demandOrganisationId", COMPANY)
                .with("outcomeOrganisationId", UNIVERSITY);
    }
}
