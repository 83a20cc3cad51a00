package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What operators see of a system that is at work, on a real Prometheus that scrapes it. */
class DashboardStory {
    private static final Duration SCRAPED = Duration.ofSeconds(60);
    private static final List<String> SERVICES =
            List.of("gateway", "demand-service", "outcome-service", "matching-service", "roadshow-service");
    private static final List<String> COUNTERS = List.of(
            "duijie_demands_published_total",
            "duijie_outcomes_published_total",
            "duijie_pairings_proposed_total",
            "duijie_dead_letters_total",
            // Organisations are told of at every start.
            "duijie_events_consumed_total{result=\"taken\",topic=\"duijie.demands\"}");

    private static RunningSystem system;
    private static Prometheus prometheus;
    private static People people;
    private static List<Double> countsAtFirst;

    @BeforeAll
    static void startAndPublishAndPoison() throws Exception {
        Prometheus.requireInstalled("prometheus");
        system = RunningSystem.shared();
        prometheus = new Prometheus(system.port("PROMETHEUS"));
        awaitFirstScrapes();
        countsAtFirst = awaitCounts();
        people = new People(system);
        for (int number = 1; number <= 3; number++) {
            people.publishOutcome(
                    "university", "碳化硅功率模块封装 " + number, "纳米银烧结碳化硅功率模块，结温 200 ℃，热阻下降三成。第 " + number + " 代");
            people.publishDemand(
                    "company", "充电桩碳化硅模块散热 " + number, "充电桩用碳化硅功率模块热阻偏高，要求结温 175 ℃ 下可靠运行。第 " + number + " 批");
        }
        poison("duijie.demands", "duijie.demand.published.v1");
    }

    /** A counter's increase is seen from the first scrape on. */
    private static void awaitFirstScrapes() {
        await().atMost(SCRAPED).untilAsserted(() -> assertThat(prometheus.values("up{job=\"duijie\"} == 1"))
                .hasSameSizeAs(SERVICES));
    }

    /** A service may be scraped before all its counters are there: the next scrape has them. */
    private static List<Double> awaitCounts() {
        return await().atMost(SCRAPED)
                .until(
                        () -> COUNTERS.stream()
                                .flatMap(counter -> prometheus.values("sum(" + counter + ")").stream())
                                .toList(),
                        counts -> counts.size() == COUNTERS.size());
    }

    private static void poison(String topic, String type) throws Exception {
        var record = new ProducerRecord<>(topic, "poison", "{\"demand\": \"not a demand\"}");
        record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> settings = Map.of("bootstrap.servers", system.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
    }

    static Stream<Dashboard.Query> queries() {
        return Dashboard.all().stream()
                .flatMap(dashboard -> dashboard.panels().stream())
                .flatMap(panel -> panel.queries().stream());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryOfEveryPanelReturnsData(Dashboard.Query query) {
        await().atMost(SCRAPED).untilAsserted(() -> {
            // A series that begins with the first requests has no rate until there are more of them.
            people.as("company").get("/api/v1/demands").then().statusCode(200);
            assertThat(prometheus.values(query.resolved())).as(query.resolved()).isNotEmpty();
        });
    }

    @Test
    void everyCountIsShownAsZeroBeforeThereIsAnythingToCount() {
        assertThat(countsAtFirst).hasSameSizeAs(COUNTERS).containsOnly(0.0);
    }

    @Test
    void theFiguresAreThoseOfWhatWasDone() {
        awaitAtLeast("Demands published", 3);
        awaitAtLeast("Outcomes published", 3);
        awaitAtLeast("Pairings proposed", 9);
        awaitAtLeast("Dead letters", 1);
    }

    private static void awaitAtLeast(String panel, int least) {
        var query =
                queries().filter(each -> each.panel().equals(panel)).findFirst().orElseThrow();
        await().atMost(SCRAPED).untilAsserted(() -> assertThat(prometheus.values(query.resolved()))
                .as(panel)
                .anySatisfy(value -> assertThat(value).isGreaterThanOrEqualTo(least)));
    }

    @Test
    void everyServiceIsThereWithEveryFigureThatAllHave() {
        for (String figure : List.of("up", "duijie_outbox_leading", "jvm_memory_used_bytes")) {
            assertThat(SERVICES)
                    .allSatisfy(service -> assertThat(prometheus.values(figure + "{service=\"" + service + "\"}"))
                            .as("%s of %s", figure, service)
                            .isNotEmpty());
        }
    }

    @Test
    void theDeadLetterIsTheOnlyAlarm() {
        await().atMost(SCRAPED).untilAsserted(() -> assertThat(prometheus.firing())
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(alert).containsEntry("alertname", "DeadLetter")));
    }
}
