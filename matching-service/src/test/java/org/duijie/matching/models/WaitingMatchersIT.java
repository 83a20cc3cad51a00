package org.duijie.matching.models;

import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.models.rules.Concern;
import org.duijie.matching.models.rules.WaitReason;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Versions that wait for the park's word, and what it is told of them. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class WaitingMatchersIT {
    @Inject
    Matcher matcher;

    @Inject
    KeptVersions kept;

    @AfterEach
    void goBackToWhatShips() {
        activate(matcher.version());
    }

    @Test
    void aBetterVersionThatIsWorseForSomebodyWaitsUntilTheParkSaysSo() {
        activate(matcher.version());
        Concern concern = new Concern(WaitReason.LOWERS_FITTING_PAIRINGS, UUID.randomUUID(), 0.5, 0.1);
        String version = kept.version(matcher.version(), true, List.of(concern));

        listed(matcher.version()).body(item(matcher.version()) + "state", equalTo("CURRENT"));
        listed(version)
                .body(item(version) + "state", equalTo("WAITING"))
                .body(item(version) + "figures.concerns[0].reason", equalTo("LOWERS_FITTING_PAIRINGS"))
                .body(
                        item(version) + "figures.concerns[0].organisationId",
                        equalTo(concern.organisationId().toString()))
                .body(item(version) + "figures.concerns[0].measured", equalTo(0.5f));

        activate(version);
        listed(version).body(item(version) + "state", equalTo("CURRENT"));
        activate(matcher.version());
        listed(version).body(item(version) + "state", equalTo("KEPT"));
    }

    /** The same decisions teach the same again every night. */
    @Test
    void whatTheParkHasTurnedDownDoesNotWaitAgain() {
        activate(matcher.version());
        List<Concern> concerns = List.of(new Concern(WaitReason.MOVES_SCORES, UUID.randomUUID(), 0.5, 0.1));
        byte[] model = {1};
        String version = kept.version(matcher.version(), true, concerns, model);
        listed(version).body(item(version) + "state", equalTo("WAITING"));
        activate(matcher.version());

        kept.keep(version, matcher.version(), true, concerns, model);

        listed(version).body(item(version) + "state", equalTo("KEPT"));
    }

    /** Learning takes minutes: the park's word of meanwhile stands. */
    @Test
    void whatWasComparedWithAVersionThatIsNoLongerCurrentDoesNotTakeItsPlace() {
        activate(matcher.version());
        String chosen = kept.version(matcher.version(), false, List.of());
        activate(chosen);

        String late = kept.version(matcher.version(), true, List.of());

        listed(late).body(item(chosen) + "state", equalTo("CURRENT")).body(item(late) + "current", equalTo(false));
    }

    @Test
    void whatIsNotBetterDoesNotWait() {
        String version = kept.version(matcher.version(), false, List.of());

        listed(version).body(item(version) + "state", equalTo("KEPT"));
    }

    @Test
    void whatAVersionWouldChangeIsReadByTheParkAlone() {
        String version = kept.version(matcher.version(), false, List.of());

        changes("park", version)
                .then()
                .statusCode(200)
                .body("onTable", equalTo(1))
                .body("lower", equalTo(1))
                .body("pairings[0].from.level", equalTo("FAIR"))
                .body("pairings[0].to.level", equalTo("WEAK"))
                .body("organisations.noLongerFitting", contains(1, 1));
        for (String other : List.of("operator", "auditor", "company", "university")) {
            changes(other, version).then().statusCode(403);
        }
        changes("park", "l2-none").then().statusCode(404);
        changes("park", matcher.version()).then().statusCode(404);
    }

    private static void activate(String version) {
        as("park").post("/api/v1/matchers/" + version + "/activate").then().statusCode(200);
    }

    private static ValidatableResponse listed(String version) {
        return as("park").get("/api/v1/matchers").then().statusCode(200).body("items.version", hasItem(version));
    }

    private static String item(String version) {
        return "items.find { it.version == '" + version + "' }.";
    }

    private static Response changes(String user, String version) {
        return as(user).get("/api/v1/matchers/" + version + "/changes");
    }
}
