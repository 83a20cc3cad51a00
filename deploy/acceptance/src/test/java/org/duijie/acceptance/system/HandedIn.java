package org.duijie.acceptance.system;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** What a caller hands in at the gateway, and what became of it. */
final class HandedIn {
    private static final String DEMANDS = "/api/v1/demands";
    private static final String ATTACHMENTS = "/attachments";

    private final People people;

    HandedIn(People people) {
        this.people = people;
    }

    private RequestSpecification as(String user) {
        return people.as(user);
    }

    String created(String user, String path, String body) {
        return as(user).body(body).post(path).then().statusCode(201).extract().path("id");
    }

    void read(String user, String path) {
        as(user).get(path).then().statusCode(200);
    }

    Response attach(String user, String demand, byte[] file) {
        return as(user).contentType("application/octet-stream")
                .queryParam("demand", demand)
                .queryParam("name", "文件")
                .body(file)
                .post(DEMANDS + ATTACHMENTS);
    }

    List<String> attachments(String user, String demand) {
        return as(user).get(DEMANDS + "/" + demand + ATTACHMENTS).jsonPath().getList("items.state");
    }

    Response imported(String user, String path, byte[] table) {
        return as(user).contentType("application/octet-stream").body(table).post(path + "/imports");
    }

    String takenIn(String user, String path, byte[] table) {
        return imported(user, path, table).then().statusCode(202).extract().path("id");
    }

    String state(String user, String path, String job) {
        return as(user).get(path + "/imports/" + job).path("status");
    }
}
