package org.duijie.matching.pipeline;

import static org.duijie.testing.Api.as;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;

/** For tests of other features: demands that ask for one kind of outcomes, of which the company takes another. */
public final class Decided {
    private static final int DEMANDS = 10;

    private final List<Scene> scenes;

    public Decided(EventProbe pairings) {
        this.scenes =
                IntStream.range(0, DEMANDS).mapToObj(i -> new Scene(pairings)).toList();
    }

    /**
     * For each of ten demands two motors are accepted and one bearing is declined, thirty decisions in all. A bearing of its
     * own for each demand: what is like a declined one sinks and would be off the table before it is declined, too.
     */
    public void decideThirty() {
        List<UUID> motors = List.of(UUID.randomUUID(), UUID.randomUUID());
        motors.forEach(id -> Events.tell(scenes.getFirst().motor(id)));
        List<UUID> bearings = scenes.stream().map(scene -> UUID.randomUUID()).toList();
        for (int i = 0; i < DEMANDS; i++) {
            Events.tell(scenes.get(i).bearing(bearings.get(i)));
            Events.tell(scenes.get(i).demand(1));
        }
        for (int i = 0; i < DEMANDS; i++) {
            Scene scene = scenes.get(i);
            motors.forEach(id -> accept(scene.await(Scene.PROPOSED, id)));
            Scene.decline(
                    "company", scene.await(Scene.PROPOSED, bearings.get(i)).key(), "NOT_RELEVANT");
        }
    }

    /** After the thirty another motor is accepted for each demand. */
    public void decideForty() {
        decideThirty();
        UUID motor = tellAnotherMotor();
        scenes.forEach(scene -> accept(scene.await(Scene.PROPOSED, motor)));
    }

    /** Learns from all that was decided, and has the park take what was learnt, which two organisations alone speak for; its name. */
    public static String learnAndTake() {
        String version = as("park")
                .body("{\"note\": \"试验\"}")
                .post("/api/v1/matchers")
                .then()
                .statusCode(201)
                .extract()
                .path("matcher.version");
        as("park").post("/api/v1/matchers/" + version + "/activate").then().statusCode(200);
        return version;
    }

    private static void accept(ObservedEvent proposed) {
        as("company")
                .body("{\"verdict\": \"ACCEPT\"}")
                .post("/api/v1/pairings/" + proposed.key() + "/decisions")
                .then()
                .statusCode(200);
    }

    /** Another outcome of the kind that was taken; gives its id. */
    public UUID tellAnotherMotor() {
        UUID another = UUID.randomUUID();
        Events.tell(scenes.getFirst().motor(another));
        return another;
    }

    /** The pairing of an outcome with the first demand, once it is judged by a version. */
    public ObservedEvent awaitJudged(UUID outcome, String version) {
        return scenes.getFirst().awaitJudged(outcome, version);
    }
}
