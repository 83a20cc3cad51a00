package org.duijie.acceptance.system;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people do through the gateway. */
final class People {
    private final RunningSystem system;

    People(RunningSystem system) {
        this.system = system;
    }

    RequestSpecification as(String user) {
        return given().baseUri(system.gateway().toString())
                .auth()
                .oauth2(system.token(user))
                .contentType("application/json");
    }

    String publishDemand(String company, String title, String description) {
        String body = """
                {"title": "%s", "summary": "%s", "description": "%s"}
                """.formatted(title, title, description);
        Response created = as(company).body(body).post("/api/v1/demands");
        created.then().statusCode(201);
        String id = created.path("id");
        as(company).post("/api/v1/demands/" + id + "/submit").then().statusCode(200);
        as("park")
                .body("{\"reason\": \"验收用例\"}")
                .post("/api/v1/demands/" + id + "/publish")
                .then()
                .statusCode(200);
        return id;
    }

    String publishOutcome(String university, String title, String text) {
        String body = """
                {"title": "%s", "abstract": "%s", "trl": 6}
                """.formatted(title, text);
        Response created = as(university).body(body).post("/api/v1/outcomes");
        created.then().statusCode(201);
        String id = created.path("id");
        as(university).post("/api/v1/outcomes/" + id + "/publish").then().statusCode(200);
        return id;
    }

    /** All demands that the park sees, at most a hundred. */
    Map<String, String> demandIdsByTitle() {
        List<Map<String, String>> items = as("park")
                .queryParam("limit", 100)
                .get("/api/v1/demands")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        Map<String, String> ids = new HashMap<>();
        // Of a confidential demand the list tells the park no title: it opens the demand.
        items.forEach(item ->
                ids.put(item.get("title") == null ? opened(item.get("id")) : item.get("title"), item.get("id")));
        return ids;
    }

    private String opened(String demand) {
        return as("park")
                .get("/api/v1/demands/" + demand)
                .then()
                .statusCode(200)
                .extract()
                .path("title");
    }
}
