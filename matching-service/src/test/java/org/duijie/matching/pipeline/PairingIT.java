package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandWithdrawn;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.testing.EventProbe;
import org.duijie.testing.Faults;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.RawEvents;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class PairingIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String PROPOSED = "duijie.pairing.proposed.v1";
    private static final String RESCORED = "duijie.pairing.rescored.v1";
    private static final String RETIRED = "duijie.pairing.retired.v1";

    private final UUID demandId = UUID.randomUUID();
    private final UUID outcomeId = UUID.randomUUID();
    /** Makes this test's texts nearer to each other than to those of other tests. */
    private final String mark = "批号" + UUID.randomUUID().toString().substring(0, 8);

    private DemandState demand(long version) {
        return Events.demand(
                demandId,
                version,
                "储能电站磷酸铁锂电池内短路早期预警 " + mark,
                "电站运行中出现电池内短路引发热失控，需要在热失控前至少 30 分钟给出预警，误报率不高于 1%。" + mark);
    }

    private OutcomeState outcome(long version) {
        return Events.outcome(
                outcomeId,
                version,
                "基于阻抗与电压弛豫特征的锂离子电池内短路在线诊断方法 " + mark,
                "针对磷酸铁锂电池内短路难以早期发现的问题，提出电压弛豫与阻抗联合诊断方法，可在热失控前 40 分钟预警。" + mark);
    }

    @Test
    void aDemandFindsTheOutcomeThatWasThereBefore() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(outcome(1));
            Events.tell(demand(1));

            ObservedEvent told = awaitPairing(pairings, PROPOSED);

            JsonNode pairing = told.json().path("pairing");
            assertThat(told.key()).isEqualTo(pairing.path("id").asText());
            assertThat(told.headers())
                    .containsEntry("ce_source", "/matching-service")
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_dataschema", "urn:duijie:schema:" + PROPOSED);
            assertThat(pairing.path("state").asText()).isEqualTo("PROPOSED");
            assertThat(pairing.path("score").asDouble()).isBetween(0.3, 1.0);
            assertThat(pairing.path("level").asText()).isIn("STRONG", "FAIR");
            assertThat(pairing.path("components").size()).isPositive();
            assertThat(pairing.path("matchedTerms").toString()).contains("内短路");
            assertThat(pairing.path("matcherVersion").asText()).isNotBlank();
            assertThat(pairing.path("demandOrganisationId").asText()).isEqualTo(Events.COMPANY.toString());
            assertThat(pairing.path("dueAt").asText()).isNotBlank();
        }
    }

    @Test
    void anOutcomeFindsTheDemandThatWasThereBefore() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(demand(1));
            awaitKnown();
            Events.tell(outcome(1));

            assertThat(awaitPairing(pairings, PROPOSED)
                            .json()
                            .at("/pairing/outcomeId")
                            .asText())
                    .isEqualTo(outcomeId.toString());
        }
    }

    @Test
    void whatHasNothingToDoWithEachOtherIsNotPaired() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(Events.outcome(outcomeId, 1, "水稻抗倒伏品种选育与机械化栽培", "通过分子标记辅助选择获得抗倒伏水稻品系，亩产提高 8%。"));
            Events.tell(demand(1));
            UUID fitting = UUID.randomUUID();
            Events.tell(
                    Events.outcome(fitting, 1, outcome(1).title(), outcome(1).abstractText()));

            awaitAnyPairing(pairings);

            assertThat(ofThisDemand(pairings))
                    .extracting(event -> event.json().at("/pairing/outcomeId").asText())
                    .doesNotContain(outcomeId.toString());
        }
    }

    @Test
    void nobodyIsPairedWithItself() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(
                    Events.outcome(outcomeId, 1, outcome(1).title(), outcome(1).abstractText(), Events.COMPANY));
            UUID foreign = UUID.randomUUID();
            Events.tell(
                    Events.outcome(foreign, 1, outcome(1).title(), outcome(1).abstractText()));
            Events.tell(demand(1));

            pairings.awaitEvents(
                    event -> demandId.toString()
                                    .equals(event.json().at("/pairing/demandId").asText())
                            && foreign.toString()
                                    .equals(event.json()
                                            .at("/pairing/outcomeId")
                                            .asText()),
                    1,
                    SOON);

            assertThat(ofThisDemand(pairings))
                    .extracting(event -> event.json().at("/pairing/outcomeId").asText())
                    .doesNotContain(outcomeId.toString());
        }
    }

    @Test
    void aChangeThatKeepsTheFitRescoresThePairing() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(outcome(1));
            Events.tell(demand(1));
            String pairing = awaitPairing(pairings, PROPOSED).key();

            DemandState said = demand(3);
            // A new version that says the same moves the pairing to it, and is no news.
            Events.tell(demand(2));
            Events.tell(Events.demand(demandId, 3, said.title(), said.description() + "预警提前量不少于 24 h。"));

            ObservedEvent told = awaitPairing(pairings, RESCORED);
            assertThat(told.key()).isEqualTo(pairing);
            assertThat(told.json().at("/pairing/demandVersion").asLong()).isEqualTo(3);
            assertThat(told.json().at("/pairing/score").asDouble())
                    .isNotEqualTo(told.json().path("previousScore").asDouble());
        }
    }

    @Test
    void aRewrittenDemandLosesWhatNoLongerFits() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(outcome(1));
            Events.tell(demand(1));
            awaitPairing(pairings, PROPOSED);

            Events.tell(Events.demand(demandId, 2, "果园病虫害无人机精准施药", "丘陵果园人工施药成本高，需要无人机按病虫害分布变量施药。"));

            assertThat(awaitPairing(pairings, RETIRED).json().path("reason").asText())
                    .isEqualTo("NO_LONGER_FITS");
        }
    }

    @Test
    void aWithdrawnDemandTakesItsPairingsOffTheTableAndMayComeBack() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(outcome(1));
            Events.tell(demand(1));
            String pairing = awaitPairing(pairings, PROPOSED).key();

            Events.send(new DemandWithdrawn(Events.closed(demand(1))));
            assertThat(awaitPairing(pairings, RETIRED).json().path("reason").asText())
                    .isEqualTo("DEMAND_CLOSED");

            Events.tell(demand(3));
            ObservedEvent again = pairings.awaitEvents(
                            event -> pairing.equals(event.key()) && event.sequence() == 3, 1, SOON)
                    .getFirst();
            assertThat(again.type()).isEqualTo(PROPOSED);
        }
    }

    @Test
    void theSameEventTwiceAndAnOldOneAfterANewOneChangeNothing() {
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(outcome(1));
            Events.tell(demand(2));
            awaitPairing(pairings, PROPOSED);
            MetricSnapshot before = metrics.snapshot();

            Events.tell(demand(2));
            Events.tell(Events.demand(demandId, 1, "旧版本", "旧版本的内容"));

            metrics.awaitIncrease(
                    before,
                    "duijie_events_consumed_total",
                    Map.of("topic", "duijie.demands", "result", "known"),
                    2,
                    SOON);
            // Another demand afterwards shows that the outbox was emptied meanwhile.
            tellAnotherAndAwait(pairings);
            assertThat(ofThisPair(pairings)).hasSize(1);
        }
    }

    @Test
    void aConfidentialDemandIsMatchedOnItsTextAndQuotedFromItsSummary() {
        String secret = "砷化镓外延层位错密度";
        DemandState demand = Events.confidential(
                demandId,
                1,
                "寻求磷酸铁锂电池内短路早期预警技术 " + mark,
                demand(1).title() + secret,
                demand(1).description() + secret);
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(Events.outcome(
                    outcomeId, 1, outcome(1).title() + secret, outcome(1).abstractText() + secret));
            Events.tellConfidential(demand);

            ObservedEvent told = awaitPairing(pairings, PROPOSED);
            await().atMost(SOON).untilAsserted(() -> assertThat(as("company")
                            .get("/api/v1/pairings/" + told.key())
                            .jsonPath()
                            .getDouble("score"))
                    .isGreaterThan(told.json().at("/pairing/score").asDouble() + Pairing.COARSE_STEP));

            assertThat(told.json().at("/pairing/demandTitle").isMissingNode()).isTrue();
            assertThat(told.json().at("/pairing/matchedTerms").toString())
                    .contains("内短路")
                    .doesNotContain("砷化镓", "位错");
            assertThat(told.json().at("/pairing/components")).isEmpty();
            as("company")
                    .get("/api/v1/pairings/" + told.key())
                    .then()
                    .body("components", not(hasKey("facts")))
                    .body("components", hasKey("lexical"));
        }
    }

    @Test
    void whatStatedFactsAddIsToldOfADemandThatIsNotConfidential() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(outcome(1));
            Events.tell(demand(1));

            ObservedEvent told = awaitPairing(pairings, PROPOSED);

            assertThat(told.json().at("/pairing/components").has("facts")).isTrue();
        }
    }

    @Test
    void theTextOfAConfidentialDemandMayComeBeforeItsPublicEvent() {
        DemandState demand = Events.confidential(
                demandId,
                1,
                "寻求磷酸铁锂电池内短路早期预警技术 " + mark,
                demand(1).title(),
                demand(1).description());
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(outcome(1));
            Events.send(new DemandConfidentialText(demand));
            ObservedEvent first = awaitPairing(pairings, PROPOSED);

            Events.send(new DemandPublished(demand.summaryOnly()));
            tellAnotherAndAwait(pairings);

            assertThat(ofThisPair(pairings)).extracting(ObservedEvent::key).containsOnly(first.key());
            assertThat(ofThisPair(pairings)).extracting(ObservedEvent::type).doesNotContain(RETIRED);
        }
    }

    @Test
    void poisonIsPutWithTheDeadLettersAndThePartitionMovesOn() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings");
                EventProbe dead = EventProbe.fromNow("duijie.demands.dead-letter")) {
            Events.tell(outcome(1));
            DemandPublished good = new DemandPublished(demand(1));
            List.of("{", "{\"demand\": {\"status\": \"NONE_SUCH\"}}", "{}")
                    .forEach(body -> RawEvents.send("duijie.demands", demandId.toString(), Events.headers(good), body));

            Events.send(good);

            awaitPairing(pairings, PROPOSED);
            List<ObservedEvent> letters = dead.awaitEvents(demandId.toString(), 3, SOON);
            assertThat(letters).allSatisfy(letter -> assertThat(letter.headers())
                    .containsEntry("dead-letter-consumer", "matching-service"));
        }
    }

    @Test
    void difficultTextsAreMatchedLikeOthers() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings");
                EventProbe dead = EventProbe.fromNow("duijie.demands.dead-letter")) {
            List<DemandState> difficult = List.of(
                    Events.demand(UUID.randomUUID(), 1, "😀🔋", "🔋".repeat(3000)),
                    Events.demand(UUID.randomUUID(), 1, "Battery early warning", "internal short circuit detection"),
                    Events.demand(UUID.randomUUID(), 1, "长文本", "电池内短路预警。".repeat(750)),
                    Events.demand(UUID.randomUUID(), 1, "混合 text ＡＢＣ", "IGBT模块 with SiC MOSFET 驱动"),
                    Events.demand(UUID.randomUUID(), 1, "空", ""));

            difficult.forEach(Events::tell);

            Events.tell(outcome(1));
            Events.tell(demand(1));
            awaitPairing(pairings, PROPOSED);
            assertThat(dead.everythingSoFar())
                    .extracting(ObservedEvent::key)
                    .doesNotContainAnyElementsOf(difficult.stream()
                            .map(state -> state.id().toString())
                            .toList());
        }
    }

    @Test
    void theDatabaseMayGoAndComeBackWhileEventsArrive() throws Exception {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Events.tell(outcome(1));
            awaitKnown();
            Faults.whileDown(Faults.database(), () -> Events.tell(demand(1)));

            pairings.awaitEvents(event -> PROPOSED.equals(event.type()) && isOurs(event), 1, Duration.ofSeconds(90));
        }
    }

    /** Of this test's pair; both may be paired with those of other tests too. */
    private boolean isOurs(ObservedEvent event) {
        return isOfOurDemand(event)
                && outcomeId
                        .toString()
                        .equals(event.json().at("/pairing/outcomeId").asText());
    }

    private boolean isOfOurDemand(ObservedEvent event) {
        return demandId.toString().equals(event.json().at("/pairing/demandId").asText());
    }

    private ObservedEvent awaitAnyPairing(EventProbe pairings) {
        return pairings.awaitEvents(event -> PROPOSED.equals(event.type()) && isOfOurDemand(event), 1, SOON)
                .getFirst();
    }

    private List<ObservedEvent> ofThisPair(EventProbe pairings) {
        return pairings.everythingSoFar().stream().filter(this::isOurs).toList();
    }

    private ObservedEvent awaitPairing(EventProbe pairings, String type) {
        return pairings.awaitEvents(event -> type.equals(event.type()) && isOurs(event), 1, SOON)
                .getFirst();
    }

    private List<ObservedEvent> ofThisDemand(EventProbe pairings) {
        return pairings.everythingSoFar().stream().filter(this::isOfOurDemand).toList();
    }

    private void tellAnotherAndAwait(EventProbe pairings) {
        UUID other = UUID.randomUUID();
        Events.tell(Events.demand(other, 1, demand(1).title(), demand(1).description()));
        pairings.awaitEvents(
                event -> other.toString()
                        .equals(event.json().at("/pairing/demandId").asText()),
                1,
                SOON);
    }

    private static void awaitKnown() {
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        await().atMost(SOON).until(() -> metrics.value("duijie_events_consumed_total", Map.of("result", "taken")) > 0);
    }
}
