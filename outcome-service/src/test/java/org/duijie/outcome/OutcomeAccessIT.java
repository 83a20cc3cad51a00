package org.duijie.outcome;

import static io.restassured.RestAssured.given;
import static org.duijie.outcome.OutcomeApi.COMPLETE;
import static org.duijie.outcome.OutcomeApi.OUTCOMES;
import static org.duijie.outcome.OutcomeApi.PATH;
import static org.duijie.outcome.OutcomeApi.draft;
import static org.duijie.outcome.OutcomeApi.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class OutcomeAccessIT {

    @Test
    void withoutAGoodTokenThereIsNothing() {
        given().get(PATH)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
        for (String token : List.of(Tokens.foreign(), Tokens.expired(), "no.token.atall")) {
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body(COMPLETE)
                    .post(PATH)
                    .then()
                    .statusCode(401)
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void aTokenWithoutRolesOpensNothing() {
        String id = published("university");
        for (String path : List.of(PATH, PATH + "/" + id)) {
            given().auth()
                    .oauth2(Tokens.withoutRoles())
                    .get(path)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("code", equalTo("forbidden"));
        }
    }

    /** Who gets which answer to what; {@code draft} and {@code published} are outcomes of {@code university}. */
    @ParameterizedTest
    @CsvSource({
        "university-2, draft,     read,     404",
        "park,         draft,     read,     404",
        "company,      draft,     read,     404",
        "operator,     draft,     read,     403",
        "university-2, draft,     change,   404",
        "university-2, draft,     publish,  404",
        "university-2, draft,     withdraw, 404",
        "park,         draft,     publish,  403",
        "university-2, published, read,     200",
        "park,         published, read,     200",
        "company,      published, read,     200",
        "partner,      published, read,     200",
        "operator,     published, read,     403",
        "auditor,      published, read,     403",
        "university-2, published, change,   403",
        "university-2, published, confirm,  403",
        "university-2, published, withdraw, 403",
        "company,      published, change,   403",
        "company,      published, withdraw, 403",
        "partner,      published, confirm,  403",
        "park,         published, change,   403",
        "park,         published, confirm,  403",
        "park,         published, withdraw, 403",
    })
    void eachSeesAndDoesWhatIsTheirs(String user, String which, String what, int status) {
        String id = "draft".equals(which) ? draft("university") : published("university");

        attempt(user, id, what).statusCode(status);

        if (status >= 400) {
            OUTCOMES.read("university", id).body("version", equalTo("draft".equals(which) ? 1 : 2));
        }
    }

    private static ValidatableResponse attempt(String user, String id, String what) {
        return switch (what) {
            case "read" -> OUTCOMES.read(user, id);
            case "change" -> OUTCOMES.change(user, id, "*", "{\"title\": \"x\"}");
            default -> OUTCOMES.step(user, id, what);
        };
    }

    @ParameterizedTest
    @CsvSource({"company", "park", "partner", "operator"})
    void onlyUniversitiesWriteOutcomes(String user) {
        as(user).body(COMPLETE).post(PATH).then().statusCode(403);
    }

    @Test
    void candidatesAreForTheUniversityAndThePark() {
        String id = published("university");

        OUTCOMES.read("university", id).body("candidates.best", empty());
        OUTCOMES.read("park", id).body("candidates.count", equalTo(0)).body("allowedSteps", empty());
        OUTCOMES.read("university-2", id).body("$", not(hasKey("candidates"))).body("allowedSteps", empty());
        OUTCOMES.read("company", id).body("$", not(hasKey("candidates")));
    }
}
