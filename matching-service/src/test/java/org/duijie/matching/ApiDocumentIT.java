package org.duijie.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class ApiDocumentIT {

    @Test
    void everyOperationHasASummaryAndExamplesOfWhatGoesInAndOut() {
        JsonPath document = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        assertThat(paths.keySet())
                .contains(
                        "/api/v1/conflicts",
                        "/api/v1/conflicts/{id}",
                        "/api/v1/gaps",
                        "/api/v1/matchers",
                        "/api/v1/matchers/{version}/activate",
                        "/api/v1/matches",
                        "/api/v1/pairings",
                        "/api/v1/pairings/{id}/decisions",
                        "/api/v1/pairings/{id}/history",
                        "/api/v1/similar",
                        "/api/v1/teams");
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            String name = method + " " + path;
            assertThat(operation).as(name).containsKey("summary");
            if (method.equals("post")) {
                assertThat(operation.get("requestBody").toString()).as(name).contains("examples");
            }
            if (!method.equals("delete")) {
                assertThat(operation.get("responses").toString()).as(name).contains("examples");
            }
        }));
    }
}
