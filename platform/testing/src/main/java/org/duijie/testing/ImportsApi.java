package org.duijie.testing;

import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The door by which files come in, as people use it.
 *
 * @param path such as {@code /api/v1/outcomes/imports}
 */
public record ImportsApi(String path) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Hands a file in and gives the id of the job. */
    public String take(String user, byte[] file, String query) {
        return as(user).contentType("application/octet-stream")
                .body(file)
                .post(path + query)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    /** Hands a file in and waits until it is worked through. */
    public ValidatableResponse done(String user, byte[] file, String query) {
        return done(user, take(user, file, query));
    }

    /** Waits until a file is worked through. */
    public ValidatableResponse done(String user, String job) {
        await().atMost(PATIENCE).until(() -> !"WAITING RUNNING"
                .contains(read(user, job).extract().path("status")));
        return read(user, job);
    }

    public ValidatableResponse read(String user, String job) {
        return as(user).get(path + "/" + job).then().statusCode(200);
    }

    /** The empty workbook. */
    public byte[] template(String user, String language) {
        return as(user).header("Accept-Language", language)
                .get(path + "/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Any request; what follows the path may be a query. */
    public ValidatableResponse send(String user, String method, String query, String type, String body) {
        // As it stands here: encoded once more, a brace would be none.
        return as(user).urlEncodingEnabled(false)
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .request(method, path + query)
                .then();
    }

    /** Lines of a report, in Chinese. */
    public ValidatableResponse rows(String user, String job, String query) {
        return as(user).header("Accept-Language", "zh-CN")
                .get(path + "/" + job + "/rows" + query)
                .then()
                .statusCode(200);
    }
}
