package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What decisions on the sample do: at once to the order of one demand, and together to the matcher. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MatchersStory {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final String WITH_MANY_CANDIDATES = "磷酸铁锂储能电池簇热失控早期预警";
    private static final String SECOND_PHASE = " 二期";
    private static final int ENOUGH = 30;

    private static RunningSystem system;
    private static People people;
    private static Sample sample;

    @BeforeAll
    static void start() throws Exception {
        system = RunningSystem.shared();
        people = new People(system);
        sample = new Sample(system);
        assertThat(system.finish(system.demo())).isZero();
    }

    @Test
    @Order(1)
    void decliningTheFirstMovesTheOrderAtOnce() {
        String demand = people.demandIdsByTitle().get(WITH_MANY_CANDIDATES);
        Map<String, Object> first = best(demand).getFirst();

        decline(sample.owner(WITH_MANY_CANDIDATES).orElseThrow(), first.get("pairingId"))
                .then()
                .statusCode(200);

        await().atMost(AT_ONCE).untilAsserted(() -> assertThat(best(demand))
                .isNotEmpty()
                .noneMatch(candidate -> candidate.get("pairingId").equals(first.get("pairingId"))));
    }

    @Test
    @Order(2)
    void thirtyDecisionsTeachAVersionThatIsListedWithItsFigures() {
        publishASecondPhaseOfEachDemand();
        Settling.await(system);

        assertThat(decideAll()).isGreaterThanOrEqualTo(ENOUGH);

        String version = people.as("park")
                .body("{\"note\": \"三十项决定之后\"}")
                .post("/api/v1/matchers")
                .then()
                .statusCode(201)
                .body("matcher.figures.decisions", greaterThanOrEqualTo(ENOUGH))
                .body("matcher.figures.own.squaredError", notNullValue())
                .extract()
                .path("matcher.version");
        people.as("park")
                .get("/api/v1/matchers")
                .then()
                .statusCode(200)
                .body("items.version", hasItem(version))
                .body(
                        "items.find { it.version == '%s' }.figures.current.squaredError".formatted(version),
                        notNullValue());
    }

    private static List<Map<String, Object>> best(String demand) {
        return people.as("park")
                .get("/api/v1/demands/" + demand)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("candidates.best");
    }

    private static void publishASecondPhaseOfEachDemand() {
        for (JsonNode demand : sample.demands()) {
            people.publishDemand(
                    demand.path("owner").asText(),
                    demand.path("title").asText() + SECOND_PHASE,
                    demand.path("description").asText().replace("\n", " ").replace("\"", "”"));
        }
    }

    /** What fits is accepted by both sides, what does not is declined by the demand's; returns how many took it. */
    private static int decideAll() {
        Map<String, TreeSet<String>> fitting = sample.fitting();
        int decided = 0;
        for (Map.Entry<String, String> demand : people.demandIdsByTitle().entrySet()) {
            String title = demand.getKey().replace(SECOND_PHASE, "");
            if (!fitting.containsKey(title)) {
                continue;
            }
            String company = sample.owner(title).orElseThrow();
            for (Map<String, Object> pairing : proposed(demand.getValue())) {
                String outcome = (String) pairing.get("outcomeTitle");
                String university = sample.owner(outcome).orElse(null);
                boolean taken = university != null && fitting.get(title).contains(outcome)
                        ? accept(company, pairing.get("id")) && accept(university, pairing.get("id"))
                        : decline(company, pairing.get("id")).statusCode() == 200;
                decided += taken ? 1 : 0;
            }
        }
        return decided;
    }

    private static List<Map<String, Object>> proposed(String demand) {
        return people.as("park")
                .queryParam("demand", demand)
                .queryParam("limit", 100)
                .get("/api/v1/pairings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.state == 'PROPOSED' }");
    }

    private static boolean accept(String user, Object pairing) {
        return decide(user, pairing, "{\"verdict\": \"ACCEPT\"}").statusCode() == 200;
    }

    private static Response decline(String user, Object pairing) {
        return decide(user, pairing, "{\"verdict\": \"DECLINE\", \"reason\": \"NOT_RELEVANT\"}");
    }

    private static Response decide(String user, Object pairing, String body) {
        return people.as(user).body(body).post("/api/v1/pairings/" + pairing + "/decisions");
    }
}
