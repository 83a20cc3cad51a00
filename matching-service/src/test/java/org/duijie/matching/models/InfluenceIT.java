package org.duijie.matching.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.roadshows.MeetingStatus;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.Database;
import org.duijie.matching.models.rules.Concerns;
import org.duijie.matching.pipeline.Decided;
import org.duijie.matching.pipeline.OtherParties;
import org.duijie.matching.pipeline.Together;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Forty decisions between one company and one university, and what becomes of what others have on the table. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class InfluenceIT {
    private static final Duration ALL_SEARCHED_ANEW = Duration.ofMinutes(3);

    @Inject
    Matcher matcher;

    @Inject
    DecidedPairs decidedPairs;

    @Inject
    Database database;

    @AfterEach
    void goBackToWhatShips() {
        activate(matcher.version());
    }

    @Test
    void theDecisionsOfOnePartyChangeNothingForOthers() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            OtherParties others = new OtherParties(pairings);
            others.tell();
            Map<Together, Shown> before = shown(others);
            new Decided(pairings).decideForty();

            JsonPath learnt = learn();

            assertThat(learnt.getInt("decisions")).isGreaterThanOrEqualTo(40);
            assertThat(learnt.getString("result")).isNotEqualTo("SWITCHED");
            assertThat(learnt.getList("matcher.figures.concerns.reason")).contains("TOO_FEW_ORGANISATIONS");
            awaitAllSearched();
            assertThat(shown(others)).isEqualTo(before);
            assertThat(before.values()).extracting(Shown::matcherVersion).containsOnly(matcher.version());
        }
    }

    /** Others have decided, too, so many that it is not for want of them where the version waits. */
    @Test
    void besideDecisionsOfOthersTheyMoveNobodyBeyondTheBoundAndTheParkReadsWhatWouldChange() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            OtherParties deciding = new OtherParties(pairings);
            deciding.tell();
            OtherParties others = new OtherParties(pairings);
            others.tell();
            Map<Together, Shown> before = shown(others);
            deciding.meet(1, MeetingStatus.HELD);
            new Decided(pairings).decideForty();
            await().atMost(ALL_SEARCHED_ANEW).until(() -> known(deciding));
            try {
                JsonPath learnt = learn();

                assertThat(learnt.getList("matcher.figures.concerns.reason")).doesNotContain("TOO_FEW_ORGANISATIONS");
                awaitAllSearched();
                Map<Together, Shown> after = shown(others);
                assertThat(before.keySet().stream()
                                .mapToDouble(pair -> Math.abs(after.get(pair).score - before.get(pair).score))
                                .average()
                                .orElseThrow())
                        .isLessThanOrEqualTo(Concerns.MEAN_MOVE);
                assertThat(before.keySet())
                        .filteredOn(pair -> before.get(pair).fits())
                        .isNotEmpty()
                        .allMatch(pair -> after.get(pair).fits());
                assertThatTheParkReadsWhatWillBe(learnt.getString("matcher.version"), others);
            } finally {
                // Other tests count organisations, too.
                deciding.meet(2, MeetingStatus.NO_SHOW);
            }
        }
    }

    /** Reads what would change, for whom, and so it comes to pass when it takes the version. */
    private void assertThatTheParkReadsWhatWillBe(String version, OtherParties others) {
        JsonPath changes = as("park")
                .get("/api/v1/matchers/" + version + "/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(changes.getList("organisations.organisationId"))
                .containsAll(others.companies().stream().map(UUID::toString).toList());
        activate(version);
        awaitAllSearched();
        int still = 0;
        for (Map<String, Object> change : changes.<Map<String, Object>>getList("pairings")) {
            JsonPath now = as("park")
                    .get("/api/v1/pairings/" + change.get("pairingId"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (now.getString("state").equals("PROPOSED")
                    && now.getString("matcherVersion").equals(version)) {
                still++;
                Map<?, ?> to = (Map<?, ?>) change.get("to");
                assertThat(now.getDouble("score")).isCloseTo(((Number) to.get("score")).doubleValue(), within(1e-6));
                assertThat(now.getString("level")).isEqualTo(to.get("level"));
            }
        }
        assertThat(still).isPositive();
    }

    private boolean known(OtherParties parties) {
        List<String> decided =
                decidedPairs.all().stream().map(pair -> pair.pair().demandId()).toList();
        return parties.pairs().stream()
                .allMatch(pair -> decided.contains(pair.demandId().toString()));
    }

    private void awaitAllSearched() {
        await().atMost(ALL_SEARCHED_ANEW).until(() -> database.count("select count(*) from renewal") == 0);
    }

    private static JsonPath learn() {
        return as("park")
                .body("{\"note\": \"试验\"}")
                .post("/api/v1/matchers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void activate(String version) {
        as("park").post("/api/v1/matchers/" + version + "/activate").then().statusCode(200);
    }

    private static Map<Together, Shown> shown(OtherParties parties) {
        return parties.pairs().stream().collect(Collectors.toMap(pair -> pair, InfluenceIT::shown));
    }

    private static Shown shown(Together pair) {
        JsonPath listed = as("park")
                .queryParam("demand", pair.demandId().toString())
                .queryParam("outcome", pair.outcomeId().toString())
                .get("/api/v1/pairings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return new Shown(
                listed.getDouble("items[0].score"),
                listed.getString("items[0].level"),
                listed.getString("items[0].matcherVersion"));
    }

    /** What is told of a pairing. */
    private record Shown(double score, String level, String matcherVersion) {
        boolean fits() {
            return level.equals("FAIR") || level.equals("STRONG");
        }
    }
}
