package org.duijie.acceptance.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.duijie.stack.AtOnce;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.duijie.testing.PackagedService;
import org.duijie.testing.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A service with the heap of production is sent what is too much for it, by every way in. It lives, and another organisation is
 * served meanwhile; also after the next start.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileStory {
    private static final String DEMANDS = "/api/v1/demands";
    private static final Duration SERVED_WITHIN = Duration.ofSeconds(2);

    /** Files that hang their reader are tried twice, organisations in turn. */
    private static final Duration WORKED_OFF = Duration.ofMinutes(3);

    private static final int VERSIONS = 250;

    private static PackagedService service;
    private static long process;
    private static String demand;

    @BeforeAll
    static void start() {
        TestStack.shared().start(EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK));
        service = PackagedService.of(
                "hostile",
                "demand-service",
                new Database("duijie_hostile"),
                Map.of(
                        // As the launcher starts it.
                        "JAVA_TOOL_OPTIONS",
                        "-Xmx256m -XX:+ExitOnOutOfMemoryError",
                        "DUIJIE_ATTACHMENTS_READ_WITHIN",
                        "PT5S",
                        PackagedService.REALM,
                        TestStack.shared().keycloak().realm().toString()));
        service.start();
        process = service.pid();
        demand = created("company");
        // The first requests of a service, and of this client, are slow.
        created("company-2");
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    @Order(1)
    void bodiesThatNoReaderCouldReadAreRefused() {
        List<String> bodies = new ArrayList<>(List.of(
                "[".repeat(100_000), "{\"title\":".repeat(100_000), "{\"wantedTrl\": " + "9".repeat(900) + "}"));
        for (String number : List.of("1e999999999", "1E-999999999", "1e1500", "9".repeat(90))) {
            bodies.add("""
                    {"title": "示例", "indicators": [{"name": "纹波", "operator": "LE", "value": %s}]}
                    """.formatted(number));
        }
        for (String body : bodies) {
            // No JSON that is meant, or a value that is not taken; never a fault of the platform.
            assertThat(as("company").body(body).post(DEMANDS).statusCode()).isIn(400, 422);
        }

        assertServesOthers();
    }

    @Test
    @Order(2)
    void manyLargeFilesAtOnceWaitForEachOther() throws Exception {
        byte[] attachment = HostileFiles.largestAttachment();
        byte[] table = HostileFiles.largestTable();
        List<Callable<Integer>> uploads = new ArrayList<>(Collections.nCopies(6, () -> attach(demand, attachment)));
        uploads.addAll(Collections.nCopies(8, () -> imported(table).statusCode()));

        try (ExecutorService callers = AtOnce.threads()) {
            List<Future<Integer>> answers =
                    uploads.stream().map(callers::submit).toList();
            assertServesOthers();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get(2, TimeUnit.MINUTES)).isIn(201, 202);
            }
        }

        assertServesOthers();
    }

    @Test
    @Order(3)
    void manyVersionsAreReadByPages() throws Exception {
        String text = "述".repeat(5500);
        for (int version = 1; version <= VERSIONS; version++) {
            as("company")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"v" + version + "\"")
                    .body("{\"description\": \"" + version + text + "\", \"currentState\": \"" + version + text + "\"}")
                    .patch(DEMANDS + "/" + demand)
                    .then()
                    .statusCode(200);
        }
        try (ExecutorService callers = AtOnce.threads()) {
            List<Future<Integer>> answers = Collections.nCopies(16, (Callable<Integer>) () -> as("company")
                            .get(DEMANDS + "/" + demand + "/versions?limit=100")
                            .statusCode())
                    .stream()
                    .map(callers::submit)
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get(1, TimeUnit.MINUTES)).isEqualTo(200);
            }
        }

        assertServesOthers();
    }

    @Test
    @Order(4)
    void filesThatEndOrHangTheirReaderCostNobodyElseAnything() throws Exception {
        String other = created("company");
        for (byte[] file : HostileFiles.attachments().values()) {
            assertThat(attach(other, file)).isEqualTo(201);
        }
        for (Map.Entry<String, byte[]> table : HostileFiles.tables().entrySet()) {
            assertThat(imported(table.getValue()).statusCode())
                    .as(table.getKey())
                    .isIn(202, 422);
        }

        assertServesOthers();
        assertWorkedOff(other);
    }

    @Test
    @Order(5)
    void soItIsAfterTheNextStart() {
        service.kill();
        service.start();
        process = service.pid();

        assertServesOthers();
        assertWorkedOff(demand);
    }

    /** The process is the same, another organisation is served in time, and what it hands in is taken. */
    private static void assertServesOthers() {
        assertThat(service.pid()).isEqualTo(process);
        long begin = System.nanoTime();
        created("company-2");
        as("company-2").get(DEMANDS).then().statusCode(200);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SERVED_WITHIN);
    }

    private static void assertWorkedOff(String id) {
        await().atMost(WORKED_OFF).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(as("company")
                        .get(DEMANDS + "/" + id + "/attachments")
                        .jsonPath()
                        .getList("items.state", String.class))
                .doesNotContain("UNREAD"));
        assertThat(service.pid()).isEqualTo(process);
    }

    private static String created(String user) {
        return as(user).body("{\"title\": \"示例\"}")
                .post(DEMANDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int attach(String id, byte[] file) {
        return as("company")
                .contentType("application/octet-stream")
                .queryParam("demand", id)
                .queryParam("name", "文件")
                .body(file)
                .post(DEMANDS + "/attachments")
                .statusCode();
    }

    private static Response imported(byte[] table) {
        return as("company").contentType("application/octet-stream").body(table).post(DEMANDS + "/imports");
    }

    private static RequestSpecification as(String user) {
        return given().baseUri(service.address().toString())
                .auth()
                .oauth2(Tokens.of(user))
                .contentType("application/json");
    }
}
