package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.duijie.stack.AtOnce;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same asked again: steps under one key, reads of what has not changed, changes of what has. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class RepeatedRequestsIT {

    @Test
    void aStepUnderOneKeyIsTakenOnceAndAnsweredTwice() {
        String id = draft("company", COMPLETE);
        String key = UUID.randomUUID().toString();

        Response first = post(key, id, "submit", "");
        Response second = post(key, id, "submit", "");

        first.then().statusCode(200).body("status", equalTo("SUBMITTED"));
        second.then().statusCode(200).header("ETag", first.header("ETag"));
        assertThat(second.asString()).isEqualTo(first.asString());
        step("company", id, "submit").statusCode(409);
    }

    @Test
    void aKeyStandsForOneStepOfOneRecordWithOneBody() {
        String id = submitted();
        String key = UUID.randomUUID().toString();
        String remarks = "{\"remarks\": [{\"field\": \"indicators\", \"text\": \"请补充测试方法\"}]}";
        as("park")
                .header("Idempotency-Key", key)
                .body(remarks)
                .post(DEMANDS + "/" + id + "/return")
                .then()
                .statusCode(200);

        for (String other : List.of(submitted() + "/return", id + "/publish")) {
            reused(key, DEMANDS + "/" + other, remarks);
        }
        reused(key, DEMANDS + "/" + id + "/return", remarks.replace("方法", "条件"));
        as("park")
                .header("Idempotency-Key", key)
                .body(remarks)
                .post(DEMANDS + "/" + id + "/return")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
    }

    private static void reused(String key, String address, String body) {
        as("park")
                .header("Idempotency-Key", key)
                .body(body)
                .post(address)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void whatWasRefusedMayBeGoodTheNextTime() {
        String id = submitted();
        String key = UUID.randomUUID().toString();
        post(key, id, "submit", "").then().statusCode(409);
        as("park")
                .body("{\"remarks\": [{\"field\": \"indicators\", \"text\": \"请补充测试方法\"}]}")
                .post(DEMANDS + "/" + id + "/return")
                .then()
                .statusCode(200);

        post(key, id, "submit", "").then().statusCode(200);
    }

    @Test
    void ofManyAtOnceOneTakesTheStep() {
        String id = draft("company", COMPLETE);
        String key = UUID.randomUUID().toString();
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = AtOnce.threads()) {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int caller = 0; caller < 6; caller++) {
                answers.add(CompletableFuture.supplyAsync(
                        () -> post(key, id, "submit", "").statusCode(), threads));
            }
            answers.forEach(answer -> statuses.add(answer.join()));
        }

        assertThat(statuses).contains(200).containsOnly(200, 503);
        post(key, id, "submit", "").then().statusCode(200);
        read("company", id).body("version", equalTo(2));
    }

    @Test
    void whatFailsForgetsNoKeyThatTheSameRequestHasTakenOver() throws Exception {
        String id = draft("company", COMPLETE);
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first;
        try (Connection held = heldUp(id);
                ExecutorService threads = AtOnce.threads()) {
            first = CompletableFuture.supplyAsync(() -> post(key, id, "submit", ""), threads);
            awaitNoted(key);
            Rows.update("update idempotency_key set created_at = created_at + interval '1 minute' where key = ?", key);
            try (Statement withdrawn = held.createStatement()) {
                withdrawn.executeUpdate(
                        "update demand set status = 'WITHDRAWN', published_at = now() where id = '" + id + "'");
            }
            held.commit();
            first.join().then().statusCode(409);
        }

        assertThat(Rows.number("select count(*) from idempotency_key where status is null and key = '" + key + "'"))
                .isOne();
    }

    @Test
    void anAnswerIsNotKeptUnderAKeyThatStandsForSomethingElseByThen() throws Exception {
        String id = draft("company", COMPLETE);
        String key = UUID.randomUUID().toString();
        try (Connection held = heldUp(id);
                ExecutorService threads = AtOnce.threads()) {
            CompletableFuture<Response> first =
                    CompletableFuture.supplyAsync(() -> post(key, id, "submit", ""), threads);
            awaitNoted(key);
            Rows.update("update idempotency_key set request_hash = 'another' where key = ?", key);
            held.rollback();
            first.join().then().statusCode(200);
        }

        assertThat(Rows.number("select count(*) from idempotency_key where status is null and key = '" + key + "'"))
                .isOne();
    }

    @Test
    void whatWasDoneIsKeptThoughTheSameRequestTookOverAndWasRefused() throws Exception {
        String id = draft("company", COMPLETE);
        String key = UUID.randomUUID().toString();
        CompletableFuture<Response> first;
        try (Connection held = heldUp(id);
                ExecutorService threads = AtOnce.threads()) {
            first = CompletableFuture.supplyAsync(() -> post(key, id, "submit", ""), threads);
            awaitNoted(key);
            // As a refused request leaves the key that it had taken over.
            Rows.update("delete from idempotency_key where key = ?", key);
            held.rollback();
            first.join().then().statusCode(200);
        }

        Response again = post(key, id, "submit", "");

        again.then().statusCode(200).header("ETag", first.join().header("ETag"));
        assertThat(again.asString()).isEqualTo(first.join().asString());
    }

    @Test
    void theAnswerOfWhoTookOverStaysThoughTheFirstRequestEndsLater() throws Exception {
        String id = draft("company", COMPLETE);
        String key = UUID.randomUUID().toString();
        try (Connection held = heldUp(id);
                ExecutorService threads = AtOnce.threads()) {
            CompletableFuture<Response> first =
                    CompletableFuture.supplyAsync(() -> post(key, id, "submit", ""), threads);
            awaitNoted(key);
            Rows.update("update idempotency_key set status = 200, body = 'of another' where key = ?", key);
            held.rollback();
            first.join().then().statusCode(200);
        }

        assertThat(Rows.number(
                        "select count(*) from idempotency_key where body = 'of another' and key = '" + key + "'"))
                .isOne();
    }

    /** A demand that nobody can take a step of, until the transaction is over. */
    private static Connection heldUp(String id) throws SQLException {
        Config config = ConfigProvider.getConfig();
        Connection held = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
        held.setAutoCommit(false);
        try (Statement lock = held.createStatement()) {
            lock.execute("select 1 from demand where id = '" + id + "' for update");
        }
        return held;
    }

    private static void awaitNoted(String key) {
        await().until(() -> Rows.number("select count(*) from idempotency_key where key = '" + key + "'") == 1);
    }

    @Test
    void aQuestionMayHaveAKeyToo() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            as("company")
                    .header("Idempotency-Key", key)
                    .body("{\"text\": \"纹波低于 5 mV\"}")
                    .post(DEMANDS + "/indicator-proposals")
                    .then()
                    .statusCode(200);
        }
        assertThat(Rows.number("select count(*) from idempotency_key where key = '" + key + "'"))
                .isZero();
        as("company")
                .header("Idempotency-Key", "a b")
                .body("{\"text\": \"纹波低于 5 mV\"}")
                .post(DEMANDS + "/indicator-proposals")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-malformed"));
    }

    @Test
    void whoReadsAgainWhatHasNotChangedIsToldSo() {
        String id = draft("company", COMPLETE);
        String etag = read("company", id)
                .statusCode(200)
                .header("ETag", startsWith("\"v1."))
                .extract()
                .header("ETag");

        for (String known : List.of(etag, "W/" + etag, "\"x\", " + etag, "*")) {
            as("company")
                    .header("If-None-Match", known)
                    .get(DEMANDS + "/" + id)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag)
                    .body(emptyString());
        }
        as("company")
                .header("If-None-Match", "\"v1\"")
                .get(DEMANDS + "/" + id)
                .then()
                .statusCode(200);

        change("company", id, etag, "{\"title\": \"另一个标题\"}").statusCode(200).header("ETag", "\"v2\"");
        as("company")
                .header("If-None-Match", etag)
                .get(DEMANDS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"v2."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"v9\", \"v1\"; 200",
                "\"abc\", \"v1\"; 200",
                "\"abc\"; 412",
                "W/\"v1\"; 412",
                "\"v2\", \"v3\"; 412",
                "v1; 400",
                "\"v1; 400"
            })
    void aChangeSaysWhichVersionsItMayBeOf(String ifMatch, int status) {
        String id = draft("company", COMPLETE);

        change("company", id, ifMatch, "{\"title\": \"另一个标题\"}").statusCode(status);
    }

    private static String submitted() {
        String id = draft("company", COMPLETE);
        step("company", id, "submit").statusCode(200);
        return id;
    }

    private static Response post(String key, String id, String step, String body) {
        return as("company").header("Idempotency-Key", key).body(body).post(DEMANDS + "/" + id + "/" + step);
    }
}
