package org.duijie.roadshow.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.roadshow.Others.publishDemand;
import static org.duijie.roadshow.Others.publishedDemand;
import static org.duijie.roadshow.RoadshowApi.SOON;
import static org.duijie.roadshow.RoadshowApi.opened;
import static org.duijie.roadshow.RoadshowApi.release;
import static org.duijie.roadshow.RoadshowApi.stage;
import static org.duijie.roadshow.RoadshowApi.staged;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.roadshow.Others;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.RawEvents;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_roadshow")
class SubjectEventsIT {
    private static final String TOPIC = "duijie.demands";

    private MetricProbe metrics;

    @BeforeEach
    void findMetrics() {
        metrics = MetricProbe.ofApplicationUnderTest();
    }

    @Test
    void theSameEventAgainChangesNothing() {
        SampleEvent published = publishedDemand(UUID.randomUUID(), 3, "示例需求").send();
        String id = opened();
        String release = staged(id, "DEMAND", published.id());
        MetricSnapshot before = metrics.snapshot();

        published.send();

        awaitConsumed(before, "known");
        release("park", id, release).body("subjectStatus", equalTo("PUBLISHED"));
    }

    @Test
    void anOlderEventAfterANewerChangesNothing() {
        UUID demand = publishDemand("示例需求");
        String id = opened();
        String release = staged(id, "DEMAND", demand);
        Others.demand(EventType.DEMAND_WITHDRAWN, demand, 5, "示例需求").send();
        awaitStatus(id, release, "WITHDRAWN");
        MetricSnapshot before = metrics.snapshot();

        Others.demand(EventType.DEMAND_REVISED, demand, 4, "旧标题").send();

        awaitConsumed(before, "known");
        release("park", id, release).body("subjectStatus", equalTo("WITHDRAWN"));
    }

    private void awaitConsumed(MetricSnapshot before, String result) {
        metrics.awaitIncrease(
                before, "duijie_events_consumed_total", Map.of("topic", TOPIC, "result", result), 1, SOON);
    }

    @Test
    void aWithdrawnOutcomeIsShownAsWithdrawnAndNotStagedAnew() {
        UUID outcome = Others.publishOutcome("示例成果");
        String id = opened();
        String release = staged(id, "OUTCOME", outcome);

        SampleEvent.of(EventType.OUTCOME_WITHDRAWN, outcome, 3)
                .with("organisationId", Others.UNIVERSITY)
                .send();

        awaitStatus(id, release, "WITHDRAWN");
        release("company", id, release).body("title", equalTo("示例成果"));
        stage("park", opened(), "OUTCOME", outcome)
                .statusCode(422)
                .body("violations[0].code", equalTo("not-published"));
    }

    @Test
    void aDemandFirstHeardOfInTalksMayBeStagedToo() {
        UUID demand = Others.demand(EventType.DEMAND_STATUS_CHANGED, UUID.randomUUID(), 7, "示例需求")
                .with("status", "IN_TALKS")
                .send()
                .id();
        String id = opened();

        String release = staged(id, "DEMAND", demand);

        release("company-2", id, release).body("subjectStatus", equalTo("IN_TALKS"));
    }

    @Test
    void whatCannotBeReadIsPutWithTheDeadLettersAndTheRestGoesOn() {
        try (EventProbe dead = EventProbe.fromNow(TOPIC + ".dead-letter")) {
            // All with the key of the good one: they lie before it in its partition.
            SampleEvent good = publishedDemand(UUID.randomUUID(), 3, "示例需求");
            List<String> poison = List.of(
                    "{ not json",
                    "[]",
                    "{\"demand\": {\"id\": 7}}",
                    good.value().toString().replace("PUBLISHED", "UNHEARD_OF"));
            poison.forEach(body -> RawEvents.send(TOPIC, good.key(), good.headers(), body));

            good.send();

            assertThat(staged(opened(), "DEMAND", good.id())).isNotNull();
            assertThat(dead.awaitEvents(good.key(), poison.size(), SOON))
                    .allSatisfy(letter -> assertThat(letter.headers())
                            .containsEntry("dead-letter-consumer", "roadshow-service")
                            .containsEntry("dead-letter-topic", TOPIC)
                            .containsEntry("dead-letter-attempts", "1")
                            .containsKey("dead-letter-reason"))
                    .extracting(ObservedEvent::text)
                    .containsExactlyElementsOf(poison);
        }
    }

    @Test
    void whatDoesNotFitItsSchemaIsPutWithTheDeadLettersAtOnce() {
        try (EventProbe dead = EventProbe.fromNow(TOPIC + ".dead-letter")) {
            SampleEvent tooLong =
                    publishedDemand(UUID.randomUUID(), 3, "长".repeat(121)).send();

            ObservedEvent letter = dead.awaitEvents(tooLong.key(), 1, SOON).getFirst();

            assertThat(letter.headers()).containsEntry("dead-letter-attempts", "1");
            assertThat(letter.headers().get("dead-letter-reason"))
                    .contains("/demand/title", "maxLength")
                    .doesNotContain("长");
        }
    }

    private static void awaitStatus(String roadshow, String release, String status) {
        await().atMost(SOON)
                .untilAsserted(() -> release("park", roadshow, release).body("subjectStatus", equalTo(status)));
    }
}
