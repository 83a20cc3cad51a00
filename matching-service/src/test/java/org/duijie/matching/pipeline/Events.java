package org.duijie.matching.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandSource;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandStateBuilder;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.contracts.outcomes.OutcomePublished;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.outcomes.OutcomeStateBuilder;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.matching.Copy;
import org.duijie.messaging.EventJson;
import org.duijie.testing.RawEvents;

/** What the other services would tell: demands and outcomes in the words of the story. */
final class Events {
    static final UUID COMPANY = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    static final UUID UNIVERSITY = UUID.fromString("019a0000-0000-7000-8000-000000000004");

    private Events() {}

    static DemandState demand(UUID id, long version, String title, String description) {
        return DemandStateBuilder.builder()
                .id(id)
                .version(version)
                .title(title)
                .summary(title)
                .description(description)
                .indicators(List.of())
                .industryCode("C38")
                .emergingIndustryCode("6")
                .technologyField(TechnologyField.NEW_ENERGY)
                .ipcCodes(List.of())
                .keywords(List.of())
                .cooperationModes(List.of(CooperationMode.DEVELOPMENT))
                .wantedTrl(6)
                .region("330100")
                .organisationId(COMPANY)
                .visibility(Visibility.PLATFORM)
                .status(DemandStatus.PUBLISHED)
                .source(DemandSource.SELF)
                .publishedAt(Instant.now())
                .build();
    }

    static DemandState confidential(UUID id, long version, String summary, String title, String description) {
        return Copy.of(
                demand(id, version, title, description),
                Map.of("summary", summary, "visibility", Visibility.CONFIDENTIAL));
    }

    static DemandState closed(DemandState demand) {
        return Copy.of(demand, Map.of("version", demand.version() + 1, "status", DemandStatus.WITHDRAWN));
    }

    static OutcomeState outcome(UUID id, long version, String title, String text) {
        return outcome(id, version, title, text, UNIVERSITY);
    }

    static OutcomeState outcome(UUID id, long version, String title, String text, UUID organisation) {
        return OutcomeStateBuilder.builder()
                .id(id)
                .version(version)
                .title(title)
                .abstractText(text)
                .innovationPoints(List.of())
                .indicators(List.of())
                .applicationIndustries(List.of("C38"))
                .keywords(List.of())
                .trl(6)
                .ipRights(List.of())
                .ipcCodes(List.of())
                .transferModes(List.of(CooperationMode.LICENCE, CooperationMode.JOINT_DEVELOPMENT))
                .awards(List.of())
                .organisationId(organisation)
                .visibility(Visibility.PUBLIC)
                .status(OutcomeStatus.PUBLISHED)
                .publishedAt(Instant.now())
                .build();
    }

    static void tell(DemandState demand) {
        send(new DemandPublished(demand));
    }

    static void tell(OutcomeState outcome) {
        send(new OutcomePublished(outcome));
    }

    /** As demand-service does: the summary for all, the text for matching. */
    static void tellConfidential(DemandState demand) {
        send(new DemandPublished(demand.summaryOnly()));
        send(new DemandConfidentialText(demand));
    }

    static void send(Event event) {
        EventType type = EventType.of(event);
        RawEvents.send(
                type.topic().topicName(), event.aggregateId().toString(), headers(event), EventJson.write(event));
    }

    static Map<String, String> headers(Event event) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", EventType.of(event).wireName(),
                "ce_source", EventType.of(event).topic().source(),
                "ce_subject", event.aggregateId().toString(),
                "ce_time", Instant.now().toString(),
                "ce_sequence", Long.toString(event.sequence()));
    }
}
