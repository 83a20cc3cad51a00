package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.Requirement;
import org.duijie.matching.Copy;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.Door;
import org.duijie.testing.Door.Reading;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every operation of the service, asked by everybody for a confidential demand of {@code company}: what the demand keeps to
 * itself is not in the answer, or demand-service is told of an opening.
 */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ConfidentialDoorsIT {
    private static final List<String> OWN = List.of("company", "partner");
    private static final List<String> OTHERS =
            List.of("company-2", "university", "university-2", "operator", "auditor", "duijie-demand");
    private static final String PARK = "019a0000-0000-7000-8000-000000000001";
    private static final UUID COMPANY_2 = UUID.fromString("019a0000-0000-7000-8000-000000000003");

    /** How each operation is asked; several ways where it gives several things. */
    private static final Map<String, List<String>> CALLS = Map.ofEntries(
            Map.entry("listPairings", List.of("GET /pairings?demand={demand}", "GET /pairings?limit=100")),
            Map.entry("readPairing", List.of("GET /pairings/{pairing}")),
            Map.entry("readPairingHistory", List.of("GET /pairings/{pairing}/history")),
            Map.entry("readPairingReasons", List.of("GET /pairings/{pairing}/reasons")),
            Map.entry("decidePairing", List.of("POST /pairings/{pairing}/decisions {\"verdict\": \"ACCEPT\"}")),
            Map.entry("reportGaps", List.of("GET /gaps?demand={demand}")),
            Map.entry("findTeam", List.of("GET /teams?demand={demand}")),
            Map.entry("findSupport", List.of("GET /support?demand={demand}")),
            Map.entry("findSimilar", List.of("GET /similar?demand={like}&limit=50", "GET /similar?demand={demand}")),
            Map.entry(
                    "findSimilarToText",
                    List.of("POST /similar {\"title\": \"{title}\", \"text\": \"{text}\", \"limit\": 50}")),
            Map.entry(
                    "previewMatches",
                    List.of("POST /matches {\"side\": \"OUTCOME\", \"title\": \"{title}\", \"text\": \"{text}\","
                            + " \"limit\": 50}")),
            Map.entry("replayPairings", List.of("GET /replays?demand={demand}", "GET /replays?outcome={outcome}")));

    private static Told told;

    static Stream<Arguments> calls() {
        return Door.of("matching-service").stream()
                .flatMap(door ->
                        CALLS.getOrDefault(door.operation(), List.of()).stream().map(call -> Arguments.of(door, call)));
    }

    @AfterAll
    static void end() {
        if (told != null) {
            told.openings.close();
            told.pairings.close();
        }
    }

    @Test
    void everyOperationBehindWhichThereMayBeADemandIsAsked() {
        assertThat(CALLS.keySet())
                .containsExactlyInAnyOrderElementsOf(Door.of("matching-service").stream()
                        .map(Door::operation)
                        .toList());
        List<String> served = ApiDocument.ofApplicationUnderTest().operations().stream()
                .map(operation -> operation.content().path("operationId").asText())
                .toList();
        assertThat(Door.all().stream()
                        .filter(door -> door.service().equals("matching-service"))
                        .map(Door::operation))
                .containsExactlyInAnyOrderElementsOf(served);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("calls")
    void whatADemandKeepsToItselfIsNotReadOrTheReadingIsTold(Door door, String call) {
        if (told == null) {
            told = new Told();
        }
        int before = told.openingsSoFar().size();
        for (String other : OTHERS) {
            assertThat(told.ask(other, call)).as(other).doesNotContain(told.secret);
        }
        for (String own : OWN) {
            told.ask(own, call);
        }
        told.awaitOneMore();
        assertThat(told.openingsSoFar()).as("of others, and of its own").hasSize(before + 1);

        String seen = told.ask("park", call);
        told.awaitOneMore();

        List<ObservedEvent> openings = told.openingsSoFar();
        if (door.park() == Reading.OPENED) {
            assertThat(openings).hasSizeGreaterThan(before + 2);
        } else {
            assertThat(seen).doesNotContain(told.secret);
            assertThat(openings).hasSize(before + 2);
        }
        assertThat(openings).allSatisfy(ContractCheck::assertKept).allSatisfy(event -> assertThat(
                        event.json().at("/opening/organisationId").asText())
                .isEqualTo(PARK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"previewMatches", "findSimilarToText"})
    void aQuestionUnderOneKeyIsToldEachTimeItIsAsked(String operation) {
        if (told == null) {
            told = new Told();
        }
        String call = CALLS.get(operation).getLast();
        String key = UUID.randomUUID().toString();
        int before = told.openingsSoFar().size();

        assertThat(told.ask("park", call, Map.of("Idempotency-Key", key))).contains(told.secret);
        assertThat(told.ask("park", call, Map.of("Idempotency-Key", key))).contains(told.secret);

        told.awaitOneMore();
        assertThat(told.openingsSoFar()).hasSize(before + 3);
    }

    /** A confidential demand, an outcome that fits, and a demand of somebody else that says nearly the same. */
    private static final class Told {
        /** A word that stands nowhere but in what is kept back. */
        private final String secret = "s" + UUID.randomUUID().toString().substring(0, 8);

        private final EventProbe openings = EventProbe.fromNow("duijie.demands.openings");
        private final EventProbe pairings = EventProbe.fromNow("duijie.pairings");
        private final Scene scene = new Scene(pairings);
        private final DemandState plain = scene.demand(1);
        private final UUID outcome = UUID.randomUUID();
        private final UUID like = UUID.randomUUID();
        private final String pairing;

        Told() {
            DemandState other = Copy.of(plain, Map.of("id", like));
            Events.tell(Variants.of(other, COMPANY_2, Visibility.PLATFORM));
            Events.tell(scene.bearing(outcome));
            Requirement wanted = new Requirement(
                    "启停寿命 " + secret, IndicatorOperator.GE, new BigDecimal("100000"), null, "次", null, true);
            Events.tellConfidential(Copy.of(
                    plain,
                    Map.of(
                            "visibility",
                            Visibility.CONFIDENTIAL,
                            "summary",
                            "寻求" + plain.title(),
                            "title",
                            plain.title() + " " + secret,
                            "description",
                            plain.description() + secret,
                            "indicators",
                            List.of(wanted),
                            "keywords",
                            List.of("箔片轴承", secret))));
            pairing = scene.await(Scene.PROPOSED, outcome).key();
            // The text comes apart from the summary.
            await().atMost(Scene.SOON)
                    .until(() -> ask("company", "GET /gaps?demand={demand}").contains(secret));
        }

        /** @param call method, address behind {@code /api/v1}, and the body where there is one */
        String ask(String user, String call) {
            return ask(user, call, Map.of());
        }

        String ask(String user, String call, Map<String, String> headers) {
            String[] parts = call.split(" ", 3);
            var request = as(user).urlEncodingEnabled(false).headers(headers);
            if (parts.length > 2) {
                request.body(filled(parts[2]));
            }
            Response answer = request.request(parts[0], "/api/v1" + filled(parts[1]));
            assertThat(answer.statusCode())
                    .as("%s %s: %s", user, call, answer.asString())
                    .isIn(200, 403, 404, 409);
            return answer.asString();
        }

        private String filled(String template) {
            return template.replace("{demand}", scene.demandId.toString())
                    .replace("{pairing}", pairing)
                    .replace("{outcome}", outcome.toString())
                    .replace("{like}", like.toString())
                    .replace("{title}", plain.title())
                    .replace("{text}", plain.description());
        }

        /** What comes after all that was told before: a reading that is noted. */
        void awaitOneMore() {
            Instant begin = Instant.now();
            as("park").get("/api/v1/pairings/" + pairing + "/reasons").then().statusCode(200);
            openings.awaitEvents(event -> isOurs(event) && !openedAt(event).isBefore(begin), 1, Scene.SOON);
        }

        List<ObservedEvent> openingsSoFar() {
            return openings.everythingSoFar().stream().filter(this::isOurs).toList();
        }

        private static Instant openedAt(ObservedEvent event) {
            return Instant.parse(event.json().at("/opening/openedAt").asText());
        }

        private boolean isOurs(ObservedEvent event) {
            return scene.demandId
                    .toString()
                    .equals(event.json().at("/opening/demandId").asText());
        }
    }
}
