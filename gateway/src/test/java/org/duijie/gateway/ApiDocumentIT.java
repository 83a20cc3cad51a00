package org.duijie.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
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
                .contains("/api/v1/organisations", "/api/v1/organisations/{id}", "/api/v1/dead-letters");
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            String name = method + " " + path;
            assertThat(operation).as(name).containsKey("summary");
            if (List.of("post", "patch").contains(method)) {
                assertThat(operation.get("requestBody").toString()).as(name).contains("examples");
            }
            assertThat(operation.get("responses").toString()).as(name).contains("examples");
        }));
    }
}
