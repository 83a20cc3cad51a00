package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.demands.DemandState;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Texts that nobody would call a demand, and one demand told of again and again. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class HostileTextsIT {
    private static final int LONGEST = 6000;
    private static final int TIMES = 200;
    private static final List<String> STRANGE = List.of(
            "",
            " \t\r\n　",
            "😀🔋⚡️👩‍🔬🏭",
            "𠮷𠜎𡃁 𓀀 ﷽ \u202e\u200b\u0000",
            "\ud83d",
            "'; drop table subject; -- <script>alert(1)</script> {{7*7}} ${jndi:x}",
            "a".repeat(100),
            "。。。。。。!!!!????;;;;",
            "NaN Infinity -0 1e309 ≤≥±∞ ０１２３");

    @Test
    void strangeTextsNeitherStopNorSpoilWhatComesAfterThem() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            for (String text : STRANGE) {
                Events.tell(Events.demand(UUID.randomUUID(), 1, text, text));
                Events.tell(Events.outcome(UUID.randomUUID(), 1, text, text));
            }
            Events.tell(scene.bearing(outcome));
            Events.tell(scene.demand(1));

            assertThat(scene.await(Scene.PROPOSED, outcome)
                            .json()
                            .at("/pairing/level")
                            .asText())
                    .isIn("STRONG", "FAIR");
        }
    }

    @Test
    void aLongTextIsReadToItsEnd() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            DemandState asked = scene.demand(1);
            String filler = "本公司成立多年,管理规范,客户遍布各地,欢迎来函来电洽谈合作。";
            String before = filler.repeat((LONGEST - asked.description().length()) / filler.length());
            Events.tell(scene.bearing(outcome));
            Events.tell(Events.demand(scene.demandId, 1, asked.title(), before + asked.description()));

            ObservedEvent told = scene.await(Scene.PROPOSED, outcome);

            assertThat(told.json().at("/pairing/matchedTerms").toString()).contains("箔片轴承");
        }
    }

    @Test
    void textsInEnglishAndInBothLanguagesArePaired() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            String mark = scene.demandId.toString().substring(0, 8);
            Events.tell(Events.outcome(
                    outcome,
                    1,
                    "Oil-free air foil bearing for high-speed compressors " + mark,
                    "Air foil bearings for fuel cell compressors, 箔片轴承, 120,000 rpm, coated top foil, 100,000 starts."
                            + mark));
            Events.tell(Events.demand(
                    scene.demandId,
                    1,
                    "Oil-free air foil bearing for a fuel cell compressor " + mark,
                    "We need an oil-free air foil bearing at 120,000 rpm that survives 100,000 starts. " + mark));

            assertThat(scene.await(Scene.PROPOSED, outcome)
                            .json()
                            .at("/pairing/matchedTerms")
                            .toString())
                    .containsIgnoringCase("foil");
        }
    }

    @Test
    void oneDemandRevisedTwoHundredTimesInARowStaysOneDemand() {
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(scene.demand(1));
            String pairing = scene.await(Scene.PROPOSED, outcome).key();
            double demands = metrics.value("duijie_index_subjects", Map.of("side", "DEMAND"));

            for (int version = 2; version <= TIMES; version++) {
                DemandState demand = scene.demand(version);
                Events.tell(Events.demand(
                        demand.id(), version, demand.title(), demand.description() + "第 " + version + " 版"));
            }

            ObservedEvent last = pairings.awaitEvents(
                            event -> pairing.equals(event.key())
                                    && event.json().at("/pairing/demandVersion").asInt() == TIMES,
                            1,
                            Scene.SOON.multipliedBy(4))
                    .getLast();
            assertThat(last.json().at("/pairing/state").asText()).isEqualTo("PROPOSED");
            assertThat(scene.soFar(outcome)).extracting(ObservedEvent::key).containsOnly(pairing);
            assertThat(metrics.value("duijie_index_subjects", Map.of("side", "DEMAND")))
                    .isEqualTo(demands);
        }
    }
}
