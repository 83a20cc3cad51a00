package org.duijie.outcome.access;

import static org.duijie.outcome.sharedresources.rest.Resources.DATASETS;
import static org.duijie.outcome.sharedresources.rest.Resources.draft;
import static org.duijie.outcome.sharedresources.rest.Resources.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.duijie.testing.ApiExamples;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class DatasetAccessIT {

    @Test
    void accessIsAskedForGrantedAndRevokedUnderTheTermsOfTheDay() {
        String dataset = published("university", "datasets");
        String access = ask("company", dataset)
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", equalTo("REQUESTED"))
                .body("terms", equalTo("仅限合作研发使用，不得转让。"))
                .extract()
                .path("id");
        DATASETS.change("university", dataset, "*", "{\"terms\": \"新条款\"}").statusCode(200);

        step("university", dataset, access, "grant")
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("terms", equalTo("仅限合作研发使用，不得转让。"))
                .body("allowedSteps", contains("revoke"));
        ask("company", dataset).statusCode(409).body("code", equalTo("conflict"));
        step("university", dataset, access, "revoke").statusCode(200).body("allowedSteps", empty());

        step("university", dataset, access, "grant").statusCode(409).body("code", equalTo("illegal-step"));
        ask("company", dataset).statusCode(201).body("terms", equalTo("新条款"));
    }

    @Test
    void whoAsksForItsOwnDraftIsToldWhatMayBeDoneWithIt() {
        ask("university", draft("university", "datasets"))
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("allowedSteps", contains("publish"));
    }

    @Test
    void aRefusalOrCancellationLetsOneAskAgain() {
        String dataset = published("university", "datasets");
        String first = ask("company", dataset).extract().path("id");
        step("university", dataset, first, "refuse").statusCode(200).body("status", equalTo("REFUSED"));
        String second = ask("company", dataset).statusCode(201).extract().path("id");
        step("company", dataset, second, "cancel").statusCode(200).body("status", equalTo("CANCELLED"));

        ask("company", dataset).statusCode(201);
    }

    @Test
    void aRequestIsForWhoAskedTheHostAndThePark() {
        String dataset = published("university", "datasets");
        String access = ask("company", dataset).extract().path("id");

        for (String user : List.of("company", "university", "park")) {
            as(user).get(path(dataset) + "/" + access).then().statusCode(200);
            as(user).get(path(dataset)).then().body("items.id", contains(access));
        }
        for (String user : List.of("company-2", "university-2")) {
            as(user).get(path(dataset) + "/" + access).then().statusCode(404);
            as(user).get(path(dataset)).then().statusCode(200).body("items", empty());
        }
        step("university-2", dataset, access, "grant").statusCode(404);
        step("company", dataset, access, "grant").statusCode(403);
        step("university", dataset, access, "cancel").statusCode(403);
    }

    @Test
    void theTermsMustBeAcceptedAndThePurposeSaid() {
        String dataset = published("university", "datasets");

        as("company")
                .body("{}")
                .post(path(dataset))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("purpose", "termsAccepted"));
        as("company")
                .body("{\"purpose\": \"a\", \"termsAccepted\": false}")
                .post(path(dataset))
                .then()
                .statusCode(422);
        as("company")
                .body("{\"purpose\": \"a\", \"termsAccepted\": true, \"terms\": \"x\"}")
                .post(path(dataset))
                .then()
                .statusCode(422);
        as("company")
                .body("{\"purpose\": \"" + "长".repeat(501) + "\", \"termsAccepted\": true}")
                .post(path(dataset))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("too-long"));
        as("company").body("").post(path(dataset)).then().statusCode(400);
        as("company").get(path(dataset) + "/7").then().statusCode(400);
        as("park").body("{}").post(path(dataset)).then().statusCode(403);
        ask("company", published("university", "experts")).statusCode(404);
    }

    private static ValidatableResponse ask(String user, String dataset) {
        return as(user).body(ApiExamples.request("requestAccess"))
                .post(path(dataset))
                .then();
    }

    private static ValidatableResponse step(String user, String dataset, String access, String step) {
        return as(user).post(path(dataset) + "/" + access + "/" + step).then();
    }

    private static String path(String dataset) {
        return DATASETS.path() + "/" + dataset + "/access";
    }
}
