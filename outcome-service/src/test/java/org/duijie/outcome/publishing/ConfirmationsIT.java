package org.duijie.outcome.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.testing.Api;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class ConfirmationsIT {
    private static final Api OUTCOMES = new Api("/api/v1/outcomes");
    private static final String PATH = "/api/v1/outcomes/confirmations";
    private static final String LEAST = "{\"title\": \"t\", \"abstract\": \"a\", \"trl\": 4}";
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void manyAreConfirmedInOneCallAndEachIsToldOf() {
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ids.add(published("university"));
            }

            as("university")
                    .body(ids(ids))
                    .post(PATH)
                    .then()
                    .statusCode(200)
                    .body("confirmed", equalTo(20))
                    .body("items.id", equalTo(ids))
                    .body("items.code.unique()", contains("confirmed"));

            List<ObservedEvent> told = outcomes.awaitEvents(
                    event -> "duijie.outcome.revised.v1".equals(event.type()) && ids.contains(event.key()), 20, SOON);
            assertThat(told).extracting(ObservedEvent::key).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void oneThatCannotBeConfirmedDoesNotStopTheOthers() {
        String first = published("university");
        String draft = OUTCOMES.create("university", LEAST);
        String foreign = published("university-2");
        String hidden = OUTCOMES.create("university-2", LEAST);
        String last = published("university");

        as("university")
                .body(ids(
                        List.of(first, draft, foreign, hidden, UUID.randomUUID().toString(), last)))
                .post(PATH)
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(2))
                .body(
                        "items.code",
                        contains("confirmed", "illegal-step", "forbidden", "not-found", "not-found", "confirmed"));

        OUTCOMES.read("university", first).body("version", equalTo(3));
        OUTCOMES.read("university", draft).body("version", equalTo(1));
        OUTCOMES.read("university-2", foreign).body("version", equalTo(2));
        OUTCOMES.read("university", last).body("version", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422 | ids",
                "{\"ids\": []} | 422 | ids",
                "{\"ids\": [null]} | 422 | ids[0]",
                "{\"ids\": [\"7\"]} | 422 | ids[0]",
                "{\"ids\": \"7\"} | 422 | ids",
                "{\"id\": []} | 422 | id"
            })
    void whatIsNotAListOfIdsIsNamed(String body, int status, String field) {
        as("university").body(body).post(PATH).then().statusCode(status).body("violations[0].field", equalTo(field));
    }

    @Test
    void twoHundredAtOnceAreTheMost() {
        String id = UUID.randomUUID().toString();
        as("university")
                .body(ids(Collections.nCopies(201, id)))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("too-many"));
        as("university").body("").post(PATH).then().statusCode(400).body("code", equalTo("body-missing"));
        as("company").body(ids(List.of(id))).post(PATH).then().statusCode(403);
    }

    private static String published(String user) {
        String id = OUTCOMES.create(user, LEAST);
        OUTCOMES.step(user, id, "publish").statusCode(200);
        return id;
    }

    private static String ids(List<String> ids) {
        return ids.stream().collect(Collectors.joining("\", \"", "{\"ids\": [\"", "\"]}"));
    }
}
