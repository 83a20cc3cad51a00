package org.duijie.matching.pairing;

import static org.duijie.testing.Api.as;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;

/** For tests of other features: a demand with two kinds of outcomes, of which the company takes the one and not the other. */
public final class Decided {
    private final Scene scene;
    private final int ofEachKind;

    public Decided(EventProbe pairings, int ofEachKind) {
        this.scene = new Scene(pairings);
        this.ofEachKind = ofEachKind;
    }

    /** Has all outcomes proposed, accepts the motors and declines the bearings, though these are what was asked for. */
    public void decideAll() {
        List<UUID> motors = ids();
        List<UUID> bearings = ids();
        motors.forEach(id -> Events.tell(scene.motor(id)));
        bearings.forEach(id -> Events.tell(scene.bearing(id)));
        Events.tell(scene.demand(1));
        motors.forEach(id -> accept(scene.await(Scene.PROPOSED, id)));
        bearings.forEach(
                id -> Scene.decline("company", scene.await(Scene.PROPOSED, id).key(), "NOT_RELEVANT"));
    }

    private List<UUID> ids() {
        return IntStream.range(0, ofEachKind).mapToObj(i -> UUID.randomUUID()).toList();
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
        Events.tell(scene.motor(another));
        return another;
    }

    /** The pairing of an outcome with the demand, once it is judged by a version. */
    public ObservedEvent awaitJudged(UUID outcome, String version) {
        return scene.awaitJudged(outcome, version);
    }
}
