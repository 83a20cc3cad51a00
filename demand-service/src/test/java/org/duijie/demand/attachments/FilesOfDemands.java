package org.duijie.demand.attachments;

import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.duijie.testing.Api;
import org.duijie.testing.ObservedEvent;

/** Demands and their files at the REST door, as people use it. */
final class FilesOfDemands {
    static final Api DEMANDS = new Api("/api/v1/demands");
    static final String UPLOADS = "/api/v1/demands/attachments";
    static final Duration SOON = Duration.ofSeconds(20);

    private FilesOfDemands() {}

    static ValidatableResponse attach(String user, String demand, String name, byte[] content) {
        return as(user).contentType("application/octet-stream")
                .queryParam("demand", demand)
                .queryParam("name", name)
                .body(content)
                .post(UPLOADS)
                .then();
    }

    static void awaitStates(String id, String... states) {
        await().atMost(SOON).untilAsserted(() -> list(id).statusCode(200).body("items.state", contains(states)));
    }

    /** As its company sees them. */
    static ValidatableResponse list(String demand) {
        return list("company", demand);
    }

    static ValidatableResponse list(String user, String demand) {
        return as(user).get(DEMANDS.path() + "/" + demand + "/attachments").then();
    }

    static ValidatableResponse download(String user, String demand, String attachment) {
        return as(user).accept("*/*").get(file(demand, attachment)).then();
    }

    static String file(String demand, String attachment) {
        return DEMANDS.path() + "/" + demand + "/attachments/" + attachment;
    }

    static String text(ObservedEvent event) {
        return event.json().at("/demand/attachmentText").asText();
    }

    static String published(String visibility) {
        String id = DEMANDS.create("company", body(visibility));
        DEMANDS.step("company", id, "submit").statusCode(200);
        as("park")
                .body("{\"reason\": \"示例\"}")
                .post(DEMANDS.path() + "/" + id + "/publish")
                .then()
                .statusCode(200);
        return id;
    }

    static String body(String visibility) {
        return """
                {"title": "示例", "summary": "摘要", "description": "描述", "visibility": "%s"}
                """.formatted(visibility);
    }
}
