package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_matching")
class FeedbackIT {

    @Test
    void aDeclineMovesTheOrderAtOnceAndThePairingsSayWhy() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID one = UUID.randomUUID();
            UUID like = UUID.randomUUID();
            UUID unlike = UUID.randomUUID();
            ObservedEvent declined = propose(scene, one, like, unlike);
            assertThat(order(scene, like, unlike)).containsExactly(like, unlike);

            Scene.decline("company", declined.key(), "NOT_RELEVANT");

            // No waiting: the answer to the decline comes after the new order.
            assertThat(order(scene, like, unlike)).containsExactly(unlike, like);
            JsonPath now = listed(scene);
            assertThat(feedback(now, like)).isLessThan(0.5);
            assertThat(feedback(now, unlike)).isGreaterThan(feedback(now, like));
            ObservedEvent told = pairings.awaitEvents(
                            event -> event.sequence() == 2
                                    && like.toString()
                                            .equals(event.json()
                                                    .at("/pairing/outcomeId")
                                                    .asText())
                                    && scene.demandId
                                            .toString()
                                            .equals(event.json()
                                                    .at("/pairing/demandId")
                                                    .asText()),
                            1,
                            Scene.SOON)
                    .getFirst();
            ContractCheck.assertKept(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRICE", "NO_CAPACITY"})
    void aDeclineForAReasonOfItsOwnLeavesTheOthersWhereTheyAre(String reason) {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID like = UUID.randomUUID();
            UUID unlike = UUID.randomUUID();
            ObservedEvent declined = propose(scene, UUID.randomUUID(), like, unlike);

            Scene.decline("university", declined.key(), reason);

            assertThat(order(scene, like, unlike)).containsExactly(like, unlike);
            assertThat(feedback(listed(scene), like)).isEqualTo(1);
        }
    }

    @Test
    void anOutcomeThatCameTooEarlySinksWhatIsNoMoreMatureAndNothingElse() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID early = UUID.randomUUID();
            UUID earlier = UUID.randomUUID();
            UUID mature = UUID.randomUUID();
            Events.tell(Variants.reaching(scene.bearing(early), 4));
            Events.tell(Variants.reaching(scene.motor(earlier), 3));
            Events.tell(Variants.reaching(scene.bearing(mature), 8));
            Events.tell(scene.demand(1));
            // Whom nobody has said yes to goes, once it stands so far behind.
            Scene.accept("university", scene.await(Scene.PROPOSED, earlier).key());
            scene.await(Scene.PROPOSED, mature);
            ObservedEvent declined = scene.await(Scene.PROPOSED, early);

            Scene.decline("company", declined.key(), "TOO_EARLY");

            JsonPath now = listed(scene);
            assertThat(feedback(now, mature)).isEqualTo(1);
            assertThat(feedback(now, earlier)).isEqualTo(0.6);
        }
    }

    private static ObservedEvent propose(Scene scene, UUID one, UUID like, UUID unlike) {
        Events.tell(scene.bearing(one));
        Events.tell(scene.bearing(like));
        Events.tell(scene.motor(unlike));
        Events.tell(scene.demand(1));
        scene.await(Scene.PROPOSED, like);
        scene.await(Scene.PROPOSED, unlike);
        return scene.await(Scene.PROPOSED, one);
    }

    private static JsonPath listed(Scene scene) {
        return as("company")
                .queryParam("demand", scene.demandId.toString())
                .queryParam("limit", "100")
                .get("/api/v1/pairings")
                .jsonPath();
    }

    /** Those of the outcomes that are on the table, best first. */
    private static List<UUID> order(Scene scene, UUID... outcomes) {
        List<String> all =
                listed(scene).getList("items.findAll { it.state == 'PROPOSED' }.sort { -it.score }.outcomeId");
        return all.stream()
                .map(UUID::fromString)
                .filter(List.of(outcomes)::contains)
                .toList();
    }

    private static double feedback(JsonPath listed, UUID outcome) {
        return listed.getDouble("items.find { it.outcomeId == '" + outcome + "' }.components.feedback");
    }
}
