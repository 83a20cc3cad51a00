package org.duijie.roadshow;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.testing.SampleEvent;

/** What other services tell. */
public final class Others {
    public static final String COMPANY = "019a0000-0000-7000-8000-000000000002";
    public static final String UNIVERSITY = "019a0000-0000-7000-8000-000000000004";

    private static final List<String> TEXTS = List.of(
            "title",
            "description",
            "currentState",
            "alreadyTried",
            "companyBrings",
            "attachmentText",
            "wantedIpArrangement");
    private static final List<String> LISTS = List.of("indicators", "ipcCodes", "keywords", "cooperationModes");
    private static final List<String> CODES = List.of(
            "industryCode", "emergingIndustryCode", "technologyField", "budget", "wantedTrl", "region", "source");

    private Others() {}

    /** demand-service publishes a demand of {@code company}. */
    public static UUID publishDemand(String title) {
        return publishedDemand(UUID.randomUUID(), 3, title).send().id();
    }

    public static SampleEvent publishedDemand(UUID id, long version, String title) {
        return demand(EventType.DEMAND_PUBLISHED, id, version, title);
    }

    public static SampleEvent demand(EventType type, UUID id, long version, String title) {
        return SampleEvent.of(type, id, version)
                .with("organisationId", COMPANY)
                .with("visibility", "PLATFORM")
                .with("title", title)
                .with("description", "达不到要求")
                .with("pooledAt", null);
    }

    /** A demand's event as demand-service tells it where the demand is confidential. */
    public static SampleEvent confidential(SampleEvent demand) {
        TEXTS.forEach(field -> demand.with(field, null));
        CODES.forEach(field -> demand.with(field, null));
        LISTS.forEach(field -> demand.with(field, List.of()));
        return demand.with("visibility", "CONFIDENTIAL");
    }

    /** outcome-service publishes an outcome of {@code university}. */
    public static UUID publishOutcome(String title) {
        return SampleEvent.of(EventType.OUTCOME_PUBLISHED, UUID.randomUUID(), 2)
                .with("organisationId", UNIVERSITY)
                .with("title", title)
                .send()
                .id();
    }

    /** matching-service proposes a pairing. */
    public static SampleEvent proposePairing(UUID demand, UUID outcome, double score) {
        return pairing(EventType.PAIRING_PROPOSED, UUID.randomUUID(), 1)
                .with("demandId", demand)
                .with("outcomeId", outcome)
                .with("score", score)
                .send();
    }

    public static SampleEvent pairing(EventType type, UUID id, long version) {
        return SampleEvent.of(type, id, version)
                .with("demandOrganisationId", COMPANY)
                .with("outcomeOrganisationId", UNIVERSITY);
    }
}
