package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandRevised;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeRevised;
import org.duijie.matching.Copy;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What is told of a confidential demand's pairings does not tell its words. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ConfidentialScoresIT {
    private static final String PAIRINGS = "/api/v1/pairings/";

    private static final String OFFERED = "医用微泵流量标定装置";
    private static final String OFFERED_TEXT = "面向输液微泵的流量标定装置，称重法与光学法并用，流量 0.1 至 50 毫升每小时，重复性优于 0.5%。所用材料：";

    /** None of them in the summary or in what the outcome says. */
    private static final List<String> WORDS = List.of(
            "氮化硼陶瓷", "聚酰亚胺膜", "二硫化钼", "镍钛合金丝", "玻璃碳电极", "硼硅酸盐", "氧化钇涂层", "碳化钨喷嘴", "蓝宝石窗片", "铌酸锂晶片", "氧化锆轴瓦", "碳纤维壳体",
            "环氧灌封胶", "磷酸铁锂", "钨铜散热片", "聚醚醚酮", "沸石分子筛", "稀土永磁体", "石英摆片", "氟橡胶密封");

    @Test
    void othersReadLevelAndACoarseScoreAndNothingOfHowItCameAbout() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tellConfidential(secret(scene, 1));
            ObservedEvent told = scene.await(Scene.PROPOSED, outcome);
            String id = told.key();
            await().atMost(Scene.SOON)
                    .untilAsserted(() -> as("company").get(PAIRINGS + id).then().body("components", hasKey("lexical")));

            scene.soFar(outcome).forEach(event -> {
                ContractCheck.assertKept(event);
                assertCoarse(event.json().at("/pairing/score").asDouble());
                assertThat(event.json().at("/pairing/components")).isEmpty();
            });
            JsonPath theirs = as("university")
                    .get(PAIRINGS + id)
                    .then()
                    .body("components", anEmptyMap())
                    .body("level", notNullValue())
                    .extract()
                    .jsonPath();
            assertCoarse(theirs.getDouble("score"));
            as("university")
                    .get(PAIRINGS + id + "/history")
                    .then()
                    .body("items.judged", everyItem(nullValue()))
                    .body("now", nullValue());
            JsonPath reasons = as("university")
                    .get(PAIRINGS + id + "/reasons")
                    .then()
                    .body("shares", anEmptyMap())
                    .extract()
                    .jsonPath();
            assertCoarse(reasons.getDouble("score"));
            assertThat(reasons.getList("statements.kind")).doesNotContain("LEXICAL", "TEXT", "TITLE");
            as("park").get(PAIRINGS + id).then().body("components", hasKey("lexical"));
            as("company").get(PAIRINGS + id + "/history").then().body("now.components", hasKey("lexical"));
        }
    }

    /**
     * Two demands say the same to everybody; ten words stand in the text that one of them keeps to itself, ten others in that of
     * the other. A university that revises its outcome by each of the twenty words, and reads all there is of both, reads the
     * same of both.
     */
    @Test
    void twentyWordsAreNotToldApartByWhatAUniversityReads() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            UUID outcome = UUID.randomUUID();
            UUID one = UUID.randomUUID();
            UUID other = UUID.randomUUID();
            Events.tell(Events.outcome(outcome, 1, OFFERED, OFFERED_TEXT));
            Events.send(new DemandConfidentialText(holding(one, WORDS.subList(0, 10))));
            Events.send(new DemandConfidentialText(holding(other, WORDS.subList(10, 20))));
            String ofOne = proposed(pairings, one, outcome);
            String ofOther = proposed(pairings, other, outcome);
            MetricProbe metrics = MetricProbe.ofApplicationUnderTest();

            for (int word = 0; word < WORDS.size(); word++) {
                MetricSnapshot before = metrics.snapshot();
                Events.send(new OutcomeRevised(
                        Events.outcome(outcome, 2 + word, OFFERED, OFFERED_TEXT + WORDS.get(word) + "。")));
                metrics.awaitIncrease(
                        before,
                        "duijie_events_consumed_total",
                        Map.of("topic", "duijie.outcomes", "result", "taken"),
                        1,
                        Scene.SOON);

                assertThat(everythingOf(one, ofOne, outcome, WORDS.get(word)))
                        .as(WORDS.get(word))
                        .isEqualTo(everythingOf(other, ofOther, outcome, WORDS.get(word)));
                // Who may see the demands reads scores that differ: there is something to be told.
                assertThat(scoreFor("company", ofOne)).isNotEqualTo(scoreFor("company", ofOther));
            }

            assertThat(toldBy(pairings, ofOne, one)).isNotEmpty().isEqualTo(toldBy(pairings, ofOther, other));
        }
    }

    @Test
    void aDemandThatBecomesConfidentialIsNotNamedInWhatIsOffTheTableEither() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID declined = UUID.randomUUID();
            UUID live = UUID.randomUUID();
            Events.tell(scene.bearing(declined));
            Events.tell(scene.bearing(live));
            Events.tell(scene.demand(1));
            String id = scene.await(Scene.PROPOSED, declined).key();
            scene.await(Scene.PROPOSED, live);
            Scene.decline("company", id, "PRICE");

            DemandState secret = secret(scene, 2);
            Events.send(new DemandRevised(secret.summaryOnly()));
            Events.send(new DemandConfidentialText(secret));

            for (UUID outcome : List.of(declined, live)) {
                await().atMost(Scene.SOON).untilAsserted(() -> assertThat(scene.soFar(outcome)
                                .getLast()
                                .json()
                                .at("/pairing/demandTitle")
                                .isMissingNode())
                        .isTrue());
            }
            as("university")
                    .get(PAIRINGS + id)
                    .then()
                    .body("state", equalTo("DECLINED"))
                    .body("demandTitle", nullValue());
            // Before, words of all that the demand said were told; by now the park would have to open it to read them.
            as("park")
                    .get(PAIRINGS + id + "/history")
                    .then()
                    .body("items[0].judged.components", hasKey("lexical"))
                    .body("items.judged.matchedTerms", everyItem(empty()));
            as("company").get(PAIRINGS + id + "/history").then().body("items[0].judged.matchedTerms", not(empty()));
        }
    }

    private static DemandState holding(UUID id, List<String> words) {
        return Events.confidential(
                id,
                1,
                "寻求输液微泵的流量标定方案，量程 0.1 至 50 毫升每小时",
                "输液微泵流量标定",
                "输液微泵出厂前需要标定流量，0.1 至 50 毫升每小时，重复性优于 1%，现用称重法太慢。涉及材料：" + String.join("、", words) + "。");
    }

    private static String proposed(EventProbe pairings, UUID demand, UUID outcome) {
        return pairings.awaitEvents(
                        event -> Scene.PROPOSED.equals(event.type()) && isBetween(event, demand, outcome),
                        1,
                        Scene.SOON)
                .getFirst()
                .key();
    }

    private static boolean isBetween(ObservedEvent event, UUID demand, UUID outcome) {
        return demand.toString().equals(event.json().at("/pairing/demandId").asText())
                && outcome.toString()
                        .equals(event.json().at("/pairing/outcomeId").asText());
    }

    /** All that the outcome's university reads of one of the demands, without what names the demand. */
    private static List<String> everythingOf(UUID demand, String pairing, UUID outcome, String word) {
        String text = "{\"side\": \"OUTCOME\", \"title\": \"%s\", \"text\": \"小流量测量方案 %s\", \"limit\": 50}";
        Stream<String> ofPairing = Stream.of(
                as("university").get(PAIRINGS + pairing).asString(),
                as("university").get(PAIRINGS + pairing + "/history").asString(),
                as("university").get(PAIRINGS + pairing + "/reasons").asString(),
                as("university").get("/api/v1/pairings?demand=" + demand).asString(),
                String.valueOf(as("university")
                                .get("/api/v1/replays?outcome=" + outcome)
                                .jsonPath()
                                .getMap("pairs.find { it.demandId == '" + demand + "' }"))
                        .replaceAll("(rank|rose)=-?\\d+", "$1"));
        // By the summary alone, to the last digit.
        String matched = String.valueOf(as("university")
                .body(text.formatted(word, word))
                .post("/api/v1/matches")
                .jsonPath()
                .getMap("items.find { it.id == '" + demand + "' }"));
        return Stream.concat(ofPairing, Stream.of(matched))
                .map(read -> nameless(read, demand, pairing))
                .toList();
    }

    private static List<String> toldBy(EventProbe pairings, String pairing, UUID demand) {
        return pairings.everythingSoFar().stream()
                .filter(event -> pairing.equals(event.key()))
                .map(event -> event.type() + " " + nameless(event.text(), demand, pairing))
                .toList();
    }

    /** Without ids and times. */
    private static String nameless(String read, UUID demand, String pairing) {
        return read.replace(demand.toString(), "demand")
                .replace(pairing, "pairing")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "time");
    }

    private static String scoreFor(String user, String pairing) {
        JsonPath read = as(user).get(PAIRINGS + pairing).jsonPath();
        return read.getString("level") + " " + read.getDouble("score");
    }

    private static DemandState secret(Scene scene, long version) {
        return Copy.of(
                scene.demand(version),
                Map.of("summary", "寻求" + scene.demand(1).title(), "visibility", Visibility.CONFIDENTIAL));
    }

    private static void assertCoarse(double score) {
        assertThat(score * 20).isCloseTo(Math.rint(score * 20), within(1e-9));
    }
}
