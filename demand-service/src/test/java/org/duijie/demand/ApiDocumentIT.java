package org.duijie.demand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_demand")
class ApiDocumentIT {
    /** Gives bytes, of which there is nothing to show. */
    private static final String DOWNLOAD = "/api/v1/demands/{id}/attachments/{attachment}";

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
                        "/api/v1/demands",
                        "/api/v1/demands/counts",
                        "/api/v1/demands/diagnosis-queue",
                        "/api/v1/demands/openings",
                        "/api/v1/demands/pools",
                        "/api/v1/demands/{id}/grants",
                        "/api/v1/demands/{id}/near-duplicates",
                        "/api/v1/demands/{id}/renew",
                        DOWNLOAD);
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            String name = method + " " + path;
            assertThat(operation).as(name).containsKey("summary");
            if (operation.containsKey("requestBody")) {
                assertThat(operation.get("requestBody").toString()).as(name).contains("examples");
            }
            if (!method.equals("delete") && !path.equals(DOWNLOAD)) {
                assertThat(operation.get("responses").toString()).as(name).contains("examples");
            }
        }));
    }
}
