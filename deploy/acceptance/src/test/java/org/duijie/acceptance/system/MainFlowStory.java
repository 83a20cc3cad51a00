package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The sample and the main flow, first undisturbed, then with every service and the broker killed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainFlowStory {
    private static final String ARROW = " ← ";
    private static final int BEST = 5;
    private static final double BESIDE_ALL = 0.7;
    private static final Duration RECOVERY = Duration.ofSeconds(90);
    private static final Set<String> OFF_THE_TABLE = Set.of("DECLINED", "RETIRED");

    private static RunningSystem system;
    private static People people;

    @BeforeAll
    static void start() throws Exception {
        system = RunningSystem.shared();
        people = new People(system);
    }

    @Test
    @Order(1)
    void theDemoPairsTheSampleAndASecondRunAddsNothing() throws Exception {
        // Other stories may have left records of their own.
        int demands = recordsOn(system, "duijie.demands");
        int outcomes = recordsOn(system, "duijie.outcomes");

        assertThat(system.finish(system.demo())).isZero();
        Set<String> pairings = pairings(system);
        assertThat(recordsOn(system, "duijie.demands")).isEqualTo(demands + 13);
        assertThat(recordsOn(system, "duijie.outcomes")).isEqualTo(outcomes + 31);

        assertThat(system.finish(system.demo())).isZero();

        assertThat(pairings(system)).isEqualTo(pairings);
        assertThat(recordsOn(system, "duijie.demands")).isEqualTo(demands + 13);
        assertThat(recordsOn(system, "duijie.outcomes")).isEqualTo(outcomes + 31);
        assertThat(recordsOn(system, "duijie.roadshows")).isEqualTo(1);
    }

    @Test
    @Order(2)
    void everySampleDemandWithAFittingOutcomeHasItFirst() {
        Sample sample = new Sample(system);
        Map<String, String> idsByTitle = people.demandIdsByTitle();

        sample.fitting().forEach((title, fitting) -> {
            Optional<Map<String, String>> first = best(sample, idsByTitle.get(title));
            if (!fitting.isEmpty()) {
                assertThat(first).as("a pairing of %s", title).isPresent();
                assertThat(fitting)
                        .as("what fits %s", title)
                        .contains(first.get().get("outcomeTitle"));
            } else if (first.isPresent()) {
                assertThat(first.get().get("level"))
                        .as("best level of %s, which nothing fits", title)
                        .isNotEqualTo("STRONG");
            }
        });
    }

    @Test
    @Order(3)
    void withinTwoSecondsOfPublicationThePairingIsOnKafka() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        people.publishOutcome("university", "超声相控阵复合材料分层缺陷检测 " + mark, "采用相控阵全聚焦成像检出碳纤维层压板 2 mm 分层缺陷。" + mark);
        try (Topic pairings = Topic.fromBeginning(system, "duijie.pairings")) {
            Settling.await(system);
            pairings.latest();
            String id =
                    people.publishDemand("company", "碳纤维复合材料分层缺陷无损检测 " + mark, "碳纤维层压板内部分层难以检出，要求检出 2 mm 分层缺陷。" + mark);

            ConsumerRecord<String, String> told = pairings.await(record -> isOf(record, id), Duration.ofSeconds(2));

            assertThat(header(told, "ce_type")).isEqualTo("duijie.pairing.proposed.v1");
            assertThat(header(told, "ce_specversion")).isEqualTo("1.0");
            assertThat(header(told, "ce_source")).isEqualTo("/matching-service");
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> people.as("company")
                    .get("/api/v1/demands/" + id)
                    .then()
                    .statusCode(200)
                    .body("candidates.count", greaterThan(0)));
        }
    }

    @Test
    @Order(4)
    void whatWasAcceptedBeforeTheRelayCouldSendItIsSentAfterACrashAndTheRestGoesOn() throws Exception {
        system.signal("kafka", "STOP");
        String id = people.publishDemand("company", "断电测试需求", "提交之后、发送之前服务被杀死。");
        system.kill("demand-service");
        people.as("company").get("/api/v1/demands").then().statusCode(503).body("code", equalTo("unavailable"));
        people.as("company").get("/api/v1/outcomes").then().statusCode(200);
        system.signal("kafka", "CONT");

        // Nobody starts it by hand.
        try (Topic demands = Topic.fromBeginning(system, "duijie.demands")) {
            demands.await(record -> id.equals(record.key()), RECOVERY);
        }
        await().atMost(RECOVERY)
                .untilAsserted(
                        () -> people.as("company").get("/api/v1/demands").then().statusCode(200));
    }

    @Test
    @Order(5)
    void withPartsKilledWhileTheSampleIsLoadedTheResultIsTheSame() throws Exception {
        Set<String> undisturbed = samplePairings(system);
        assertThat(undisturbed).hasSizeGreaterThan(10);
        try (RunningSystem disturbed = RunningSystem.start(Map.of())) {
            Process demo = disturbed.demo();
            try (Topic outcomes = Topic.fromBeginning(disturbed, "duijie.outcomes");
                    Topic demands = Topic.fromBeginning(disturbed, "duijie.demands")) {
                outcomes.await(record -> true, RECOVERY);
                disturbed.kill("outcome-service");
                disturbed.kill("matching-service");
                disturbed.kill("gateway");
                disturbed.up();
                demands.await(record -> true, Duration.ofMinutes(3));
                disturbed.kill("kafka");
                disturbed.kill("demand-service");
                disturbed.kill("roadshow-service");
                disturbed.up();
            }
            assertThat(disturbed.finish(demo)).isZero();

            assertThat(recordsOn(disturbed, "duijie.demands")).isEqualTo(13);
            assertThat(recordsOn(disturbed, "duijie.outcomes")).isEqualTo(31);
            assertThat(samplePairings(disturbed)).isEqualTo(undisturbed);
        }
    }

    private static boolean isOf(ConsumerRecord<String, String> record, String demandId) {
        return demandId.equals(Topic.json(record).at("/pairing/demandId").asText());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value());
    }

    private static int recordsOn(RunningSystem of, String topic) {
        Settling.await(of);
        try (Topic records = Topic.fromBeginning(of, topic)) {
            return records.latest().size();
        }
    }

    /** All pairings on the table, by what does not depend on the run: summaries and titles. */
    private static Set<String> pairings(RunningSystem of) {
        Settling.await(of);
        Map<String, String> summaries = new HashMap<>();
        try (Topic demands = Topic.fromBeginning(of, "duijie.demands")) {
            demands.latest()
                    .forEach((id, demand) ->
                            summaries.put(id, demand.at("/demand/summary").asText()));
        }
        Set<String> found = new TreeSet<>();
        try (Topic pairings = Topic.fromBeginning(of, "duijie.pairings")) {
            pairings.latest().values().stream()
                    .map(told -> told.path("pairing"))
                    .filter(pairing ->
                            !OFF_THE_TABLE.contains(pairing.path("state").asText()))
                    .forEach(pairing ->
                            found.add(summaries.get(pairing.path("demandId").asText()) + ARROW
                                    + pairing.path("outcomeTitle").asText() + " "
                                    + pairing.path("score").asText()));
        }
        return found;
    }

    /**
     * Of each demand of the sample the best with outcomes of it: from the tenth on it counts which of two came first, and below what is
     * proposed beside everything, which outcomes of other stories are there, too.
     */
    private static Set<String> samplePairings(RunningSystem of) {
        Set<String> summaries = new TreeSet<>();
        new Sample(of)
                .demands()
                .forEach(demand -> summaries.add(demand.path("summary").asText()));
        Set<String> outcomes = new TreeSet<>();
        new Sample(of)
                .outcomes()
                .forEach(outcome -> outcomes.add(outcome.path("title").asText()));
        Map<String, List<String>> found = pairings(of).stream()
                .filter(pairing -> summaries.stream().anyMatch(pairing::startsWith))
                .filter(pairing -> outcomes.stream().anyMatch(pairing::contains))
                .collect(Collectors.groupingBy(pairing -> pairing.substring(0, pairing.indexOf(ARROW))));
        return found.values().stream()
                .flatMap(ofDemand -> ofDemand.stream()
                        .sorted(Comparator.comparingDouble(MainFlowStory::score).reversed())
                        .filter(pairing -> score(pairing) >= BESIDE_ALL)
                        .limit(BEST))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static double score(String pairing) {
        return Double.parseDouble(pairing.substring(pairing.lastIndexOf(' ') + 1));
    }

    /**
     * As the park reads it: of a confidential demand the topic tells what its summary finds. Of the sample's outcomes alone: other
     * stories have published more.
     */
    private static Optional<Map<String, String>> best(Sample sample, String demand) {
        List<Map<String, String>> items = people.as("park")
                .queryParam("demand", demand)
                .queryParam("sort", "SCORE")
                .queryParam("limit", 100)
                .get("/api/v1/pairings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        return items.stream()
                .filter(pairing -> sample.owner(pairing.get("outcomeTitle")).isPresent())
                .findFirst();
    }
}
