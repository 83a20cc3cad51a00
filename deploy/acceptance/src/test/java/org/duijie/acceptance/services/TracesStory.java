package org.duijie.acceptance.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.acceptance.services.TraceCollector.Seen;
import org.duijie.contracts.EventType;
import org.duijie.stack.AtOnce;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.PackagedService;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a request at the gateway to the pairings that follow from it there is one trace, recorded or not. */
class TracesStory {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Database MATCHING = new Database("duijie_traced_matching");
    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);
    private static final String PROBLEM = "需要在电池热失控前至少 30 分钟给出内短路预警，误报率不高于 1%。";

    private static final List<PackagedService> STARTED = new ArrayList<>();
    private static TraceCollector collector;
    private static PackagedService demands;
    private static PackagedService gateway;

    @BeforeAll
    static void start() throws Exception {
        TestStack.shared().start(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK));
        collector = new TraceCollector();
        demands = service("demand-service", "duijie_traced_demand", recording());
        PackagedService matching = service("matching-service", MATCHING.name(), recording());
        Map<String, String> settings = recording();
        settings.put("DUIJIE_GATEWAY_ROUTES_DEMAND_URL", demands.address().toString());
        // The throw-away secret of the local realm.
        settings.put("DUIJIE_GATEWAY_ACCOUNTS_CLIENT_SECRET", "duijie-gateway");
        settings.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "duijie-api");
        gateway = service("gateway", "duijie_traced_gateway", settings);
        try (ExecutorService together = AtOnce.threads()) {
            together.invokeAll(List.of(
                            Executors.callable(demands::start),
                            Executors.callable(matching::start),
                            Executors.callable(gateway::start)))
                    .forEach(Future::resultNow);
        }
        publishOutcome();
    }

    @AfterAll
    static void end() {
        STARTED.forEach(PackagedService::close);
        collector.close();
    }

    @Test
    void aRequestAndAllThatFollowsFromItAreOneTree() {
        String parent = id(8);
        String trace = id(16);

        ObservedEvent proposed = publishDemand(gateway.address(), trace, parent);

        await().atMost(SOON).untilAsserted(() -> assertOneTree(collector.spansOf(trace), parent, proposed));
        assertThat(proposed.headers().get("traceparent")).startsWith("00-" + trace);
    }

    @Test
    void nothingOfWhatIsSaidAndNoSecretIsInASpan() {
        String trace = id(16);
        as("company", gateway.address())
                .header("traceparent", "00-" + trace + "-" + id(8) + "-01")
                .queryParam("q", "查找" + MARK)
                .get("/api/v1/demands")
                .then()
                .statusCode(200);
        as("company", gateway.address())
                .header("traceparent", "00-" + trace + "-" + id(8) + "-01")
                .body("{\"title\": 5, \"contact\": \"" + MARK + "\"}")
                .post("/api/v1/demands")
                .then()
                .statusCode(422);

        await().atMost(SOON).untilAsserted(() -> assertThat(collector.spansOf(trace))
                .filteredOn(span -> span.kind().equals("SERVER"))
                .hasSize(4));
        assertThat(collector.spansOf(trace))
                .filteredOn(span -> span.where().startsWith("demand-service SERVER GET"))
                .singleElement()
                .satisfies(span -> assertThat(span.attributes()).containsEntry("url.query", "REDACTED"));
        assertThat(collector.everything())
                .doesNotContain(MARK, PROBLEM, Tokens.of("company"), "exception.message", "exception.stacktrace")
                .doesNotContain("/q/health", "/q/metrics");
    }

    @Test
    void aServiceThatRecordsNothingHandsTheTraceOn() throws Exception {
        String trace = id(16);
        String parent = id(8);
        PackagedService silent = service(
                "demand-service",
                "duijie_untraced_demand",
                new HashMap<>(Map.of(
                        "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                        collector.address().toString(),
                        "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID",
                        "untraced")));
        silent.start();
        try (EventProbe published = EventProbe.fromNow("duijie.demands")) {
            ObservedEvent proposed = publishDemand(silent.address(), trace, parent);

            assertThat(published.everythingSoFar())
                    .extracting(event -> event.headers().get("traceparent"))
                    .contains("00-" + trace + "-" + parent + "-01");
            assertThat(proposed.headers().get("traceparent")).startsWith("00-" + trace);
        }
        silent.stop();
        await().atMost(SOON).untilAsserted(() -> assertThat(collector.spansOf(trace))
                .anySatisfy(span -> assertThat(span.parent()).isEqualTo(parent)));
        assertThat(collector.spansOf(trace))
                .filteredOn(span -> span.service().equals("demand-service"))
                .allSatisfy(
                        span -> assertThat(span.where()).isEqualTo("demand-service CONSUMER process duijie.pairings"));
    }

    /** Each service sends its spans when it comes to it. */
    private static void assertOneTree(List<Seen> spans, String parent, ObservedEvent proposed) {
        Map<String, Seen> byId = spans.stream().collect(Collectors.toMap(Seen::id, span -> span));
        assertThat(spans)
                .filteredOn(span -> !byId.containsKey(span.parent()))
                .singleElement()
                .satisfies(root -> assertThat(root.parent()).isEqualTo(parent));
        assertThat(spans)
                .filteredOn(span -> span.where().equals("demand-service CONSUMER process duijie.pairings"))
                .filteredOn(span -> proposed.key().equals(span.attributes().get("messaging.kafka.message.key")))
                .singleElement()
                .satisfies(last -> {
                    assertThat(last.attributes())
                            .containsEntry("messaging.system", "kafka")
                            .containsEntry("messaging.consumer.group.name", "demand-service")
                            .containsEntry("cloudevents.event_type", proposed.type());
                    assertThat(upwards(last, byId))
                            .extracting(Seen::where)
                            .containsExactly(
                                    "demand-service CONSUMER process duijie.pairings",
                                    "matching-service PRODUCER send duijie.pairings",
                                    "matching-service CONSUMER process duijie.demands",
                                    "demand-service PRODUCER send duijie.demands",
                                    "demand-service SERVER POST /api/v1/demands/{id}/publish",
                                    "gateway SERVER POST /api/v1/demands/**");
                });
    }

    /** The span, its parent, and so on, as far as they are known. */
    private static List<Seen> upwards(Seen last, Map<String, Seen> byId) {
        return Stream.iterate(Optional.of(last), Optional::isPresent, span -> span.map(Seen::parent)
                        .map(byId::get))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Published with the trace given; returns the event of the first pairing that followed. */
    private static ObservedEvent publishDemand(URI api, String trace, String parent) {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = as("company", api)
                    .body(Map.of("title", "储能电站电池内短路早期预警 " + MARK, "summary", MARK, "description", PROBLEM + MARK))
                    .post("/api/v1/demands")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            as("company", api).post("/api/v1/demands/" + id + "/submit").then().statusCode(200);
            as("park", api)
                    .header("traceparent", "00-" + trace + "-" + parent + "-01")
                    .body(Map.of("reason", "验收用例"))
                    .post("/api/v1/demands/" + id + "/publish")
                    .then()
                    .statusCode(200);
            return pairings.awaitEvents(
                            event -> id.equals(
                                    event.json().at("/pairing/demandId").asText()),
                            1,
                            SOON)
                    .getFirst();
        }
    }

    private static void publishOutcome() {
        EventType published =
                EventType.ofWireName("duijie.outcome.published.v1").orElseThrow();
        String id = SampleEvent.of(published, UUID.randomUUID(), 1)
                .with("title", "锂离子电池内短路在线诊断与早期预警方法 " + MARK)
                .with("abstract", "电压弛豫与阻抗联合诊断，可在电池热失控前 40 分钟预警内短路，误报率 0.8%。" + MARK)
                .with("innovationPoints", List.of())
                .with("indicators", List.of())
                .with("keywords", List.of())
                .with("transferModes", List.of())
                .with("validUntil", null)
                .send()
                .key();
        await().atMost(SOON).until(() -> isTaken(id));
    }

    private static boolean isTaken(String aggregate) throws SQLException {
        try (Connection connection = TestStack.shared().postgres().connect(MATCHING);
                PreparedStatement query = connection.prepareStatement("select 1 from inbox where aggregate_id = ?")) {
            query.setString(1, aggregate);
            return query.executeQuery().next();
        }
    }

    private static RequestSpecification as(String user, URI api) {
        return given().baseUri(api.toString()).auth().oauth2(Tokens.of(user)).contentType("application/json");
    }

    private static Map<String, String> recording() {
        return new HashMap<>(Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString(),
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "0.2S"));
    }

    private static PackagedService service(String module, String database, Map<String, String> settings) {
        settings.put(
                PackagedService.REALM, TestStack.shared().keycloak().realm().toString());
        PackagedService service = PackagedService.of(database, module, new Database(database), settings);
        STARTED.add(service);
        return service;
    }

    private static String id(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
