package org.duijie.matching.pipeline;

import static org.duijie.testing.Api.as;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.matching.Copy;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;

/** Texts of one test, nearer to each other than to those of other tests, and what becomes of them. */
final class Scene {
    static final Duration SOON = Duration.ofSeconds(30);
    /** A switch searches anew for every open demand, those of all tests before included. */
    private static final Duration AFTER_A_SWITCH = Duration.ofMinutes(2);

    static final String PROPOSED = "duijie.pairing.proposed.v1";
    static final String RESCORED = "duijie.pairing.rescored.v1";
    static final String RETIRED = "duijie.pairing.retired.v1";

    final UUID demandId = UUID.randomUUID();
    private final String mark =
            Places.some() + "批号" + UUID.randomUUID().toString().substring(0, 8);
    private final EventProbe pairings;

    Scene(EventProbe pairings) {
        this.pairings = pairings;
    }

    /** What only the texts of this scene say. */
    String mark() {
        return mark;
    }

    DemandState demand(long version) {
        return Events.demand(
                demandId, version, "氢燃料电池空压机轴承 " + mark, "氢燃料电池空压机转速 12 万转，需要无油空气箔片轴承，启停寿命不低于 10 万次，起飞转速低。" + mark);
    }

    OutcomeState bearing(UUID id) {
        return Events.outcome(id, 1, "高速空压机无油空气箔片轴承 " + mark, "面向氢燃料电池空压机的空气箔片轴承，转速 15 万转，启停寿命 12 万次，涂层起飞转速低。" + mark);
    }

    /** The same of another university. */
    OutcomeState bearing(UUID id, UUID organisation) {
        return Copy.of(bearing(id), Map.of("organisationId", organisation));
    }

    OutcomeState motor(UUID id) {
        return Events.outcome(id, 1, "氢燃料电池空压机高速永磁电机驱动 " + mark, "面向氢燃料电池空压机的高速永磁同步电机，转速 12 万转，无传感器驱动，效率 95%。" + mark);
    }

    ObservedEvent await(String type, UUID outcome) {
        return pairings.awaitEvents(event -> type.equals(event.type()) && isOf(event, outcome), 1, SOON)
                .getFirst();
    }

    ObservedEvent awaitJudged(UUID outcome, String version) {
        return pairings.awaitEvents(
                        event -> isOf(event, outcome)
                                && version.equals(event.json()
                                        .at("/pairing/matcherVersion")
                                        .asText()),
                        1,
                        AFTER_A_SWITCH)
                .getLast();
    }

    List<ObservedEvent> proposals(int count) {
        return pairings.awaitEvents(event -> PROPOSED.equals(event.type()) && isOurs(event), count, SOON);
    }

    List<ObservedEvent> soFar(UUID outcome) {
        return pairings.everythingSoFar().stream()
                .filter(event -> isOf(event, outcome))
                .toList();
    }

    private boolean isOurs(ObservedEvent event) {
        return demandId.toString().equals(event.json().at("/pairing/demandId").asText());
    }

    private boolean isOf(ObservedEvent event, UUID outcome) {
        return isOurs(event)
                && outcome.toString()
                        .equals(event.json().at("/pairing/outcomeId").asText());
    }

    /** Another outcome that fits is told of and found: whatever was told before has been taken by then. */
    UUID tellAnother() {
        UUID another = UUID.randomUUID();
        Events.tell(bearing(another));
        await(PROPOSED, another);
        return another;
    }

    static void accept(String user, String pairing) {
        as(user).body("{\"verdict\": \"ACCEPT\"}")
                .post("/api/v1/pairings/" + pairing + "/decisions")
                .then()
                .statusCode(200);
    }

    static void decline(String user, String pairing, String reason) {
        as(user).body("{\"verdict\": \"DECLINE\", \"reason\": \"" + reason + "\"}")
                .post("/api/v1/pairings/" + pairing + "/decisions")
                .then()
                .statusCode(200);
    }
}
