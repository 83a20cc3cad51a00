package org.duijie.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;

/**
 * A collection of records at the REST door of the application under test, as people use it.
 *
 * @param path such as {@code /api/v1/demands}
 */
public record Api(String path) {

    /** With its charset: the client would send Latin-1 where the media type is none that it knows. */
    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    /** A request of a user of the realm. */
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }

    /** Makes a record and gives its id. */
    public String create(String user, String body) {
        return as(user).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    public ValidatableResponse read(String user, String id) {
        return as(user).get(path + "/" + id).then();
    }

    /** The ids of a list, from page to page as its links lead. */
    public List<String> everyPage(String user, String query) {
        List<String> ids = new ArrayList<>();
        String next = path + "?" + query;
        while (next != null) {
            var page = as(user).urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            ids.addAll(page.jsonPath().getList("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        return ids;
    }

    /** Posts what can be read and is not valid; fails where that is not said of the field, with that code. */
    public void assertInvalid(String user, String body, String field, String code) {
        as(user).body(body)
                .post(path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("violations.find { it.field == '" + field + "' }.code", equalTo(code));
    }

    public ValidatableResponse step(String user, String id, String step) {
        return as(user).post(path + "/" + id + "/" + step).then();
    }

    public ValidatableResponse delete(String user, String id) {
        return as(user).delete(path + "/" + id).then();
    }

    /** Changes a record by a merge patch; no {@code If-Match} is sent where it is null. */
    public ValidatableResponse change(String user, String id, String ifMatch, String patch) {
        var request = as(user).contentType(MERGE_PATCH).body(patch);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch(path + "/" + id).then();
    }
}
