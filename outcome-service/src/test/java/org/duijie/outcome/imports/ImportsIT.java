package org.duijie.outcome.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duijie.exchange.TableFormat;
import org.duijie.exchange.TableWriter;
import org.duijie.testing.Api;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class ImportsIT {
    private static final Api OUTCOMES = new Api("/api/v1/outcomes");
    private static final String PATH = "/api/v1/outcomes/imports";
    private static final Duration LONG = Duration.ofMinutes(5);

    /** A word of this test, so that what others made is neither found nor already there. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    ImportWorker worker;

    @Test
    void aChineseSpreadsheetIsTakenRowByRowAndEachBadRowIsNamedWithItsReason() {
        String csv = "成果名称*,成果简介,技术就绪度,关键词,应用行业,价格,负责人,备注\r\n"
                + mark + " 一,\"低电感，\r\n三维\",6,碳化硅；功率模块,C38,面议,示例甲,x\r\n"
                + ",没有名称,6,,,,,\r\n"
                + mark + " 三,,十,,Z99,,,\r\n"
                + mark + " 四,,9,,,1200000,,\r\n";

        String job = take(csv.getBytes(Charset.forName("GB18030")), "text/csv", "")
                .extract()
                .path("id");
        done(job).body("accepted", equalTo(2)).body("refused", equalTo(2)).body("note", equalTo("备注"));

        ValidatableResponse report =
                as("university").get(PATH + "/" + job + "/rows").then().statusCode(200);
        report.body("items.row", contains(1, 2, 3, 4))
                .body("items.result", contains("ACCEPTED", "REFUSED", "REFUSED", "ACCEPTED"))
                .body("items[1].reasons.field", contains("title"))
                .body("items[1].reasons.code", contains("required"))
                .body("items[2].reasons[0].field", equalTo("trl"))
                .body("items[2].reasons[0].code", equalTo("wrong-type"));
        String first = report.extract().path("items[0].outcomeId");
        OUTCOMES.read("university", first)
                .body("status", equalTo("DRAFT"))
                .body("abstract", equalTo("低电感，\r\n三维"))
                .body("keywords", contains("碳化硅", "功率模块"))
                .body("price.negotiable", equalTo(true))
                .body("team.lead", equalTo("示例甲"));
        as("university")
                .get(PATH + "/" + job + "/rows?result=REFUSED&after=2")
                .then()
                .body("items.row", contains(3));
    }

    @Test
    void aDryRunSaysTheSameAndMakesNothing() throws IOException {
        byte[] file = table(TableFormat.JSON_LINES, 5, 0);

        String job =
                take(file, "application/x-ndjson", "?dryRun=true").extract().path("id");
        done(job).body("accepted", equalTo(5)).body("dryRun", equalTo(true));

        assertThat(OUTCOMES.everyPage("university", "q=" + mark)).isEmpty();
    }

    @Test
    void theSameFileAgainFindsItsRowsAlreadyThere() throws IOException {
        byte[] file = table(TableFormat.XLSX, 7, 0);
        done(take(file, "application/octet-stream", "").extract().path("id")).body("accepted", equalTo(7));

        String again = take(file, "application/octet-stream", "").extract().path("id");

        done(again).body("accepted", equalTo(0)).body("alreadyThere", equalTo(7));
        List<String> ids = OUTCOMES.everyPage("university", "q=" + mark);
        assertThat(ids).hasSize(7);
        List<String> told =
                as("university").get(PATH + "/" + again + "/rows").jsonPath().getList("items.outcomeId");
        assertThat(told).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void tenThousandRowsWithThreePercentBadAreEachDoneOnceWhoeverWorksOnThem() throws Exception {
        byte[] file = table(TableFormat.XLSX, 10_000, 33);

        String job = take(file, "application/octet-stream", "").extract().path("id");
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> replica = () -> {
                worker.check();
                return null;
            };
            for (Future<Void> done : replicas.invokeAll(List.of(replica, replica, replica))) {
                done.get();
            }
        }

        int bad = 10_000 / 33;
        done(job).body("rows", equalTo(10_000)).body("refused", equalTo(bad)).body("accepted", equalTo(10_000 - bad));
        as("university").get("/api/v1/outcomes/counts?q=" + mark).then().body("status.DRAFT", equalTo(10_000 - bad));
        List<Integer> refused = new ArrayList<>(as("university")
                .get(PATH + "/" + job + "/rows?result=REFUSED")
                .jsonPath()
                .getList("items.row"));
        assertThat(refused).hasSize(bad).allMatch(row -> row % 33 == 0);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedIsFoundAlreadyThereWhenItIsImported(TableFormat format) throws IOException {
        done(take(table(TableFormat.CSV, 250, 0), "text/csv", "").extract().path("id"));
        OUTCOMES.create(
                "university",
                "{\"title\": \"" + mark
                        + "\", \"price\": {\"negotiable\": true}, \"team\": {\"lead\": \"甲\", \"members\": [\"乙\", \"丙\"]}, \"transferModes\": [\"LICENCE\", \"EQUITY\"]}");

        byte[] exported = as("university")
                .get("/api/v1/outcomes/exports?format=" + format + "&q=" + mark)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        done(take(exported, "application/octet-stream", "").extract().path("id"))
                .body("rows", equalTo(251))
                .body("alreadyThere", equalTo(251));
        String others =
                as("university-2").get("/api/v1/outcomes/exports?q=" + mark).asString();
        assertThat(others).contains("成果名称").doesNotContain(mark);
        as("university").get("/api/v1/outcomes/exports?format=PDF").then().statusCode(400);
        as("operator").get("/api/v1/outcomes/exports").then().statusCode(403);
    }

    @Test
    void theTemplateCanBeFilledInAndTaken() {
        byte[] template = as("university")
                .get(PATH + "/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        done(take(template, "application/octet-stream", "?dryRun=true")
                        .extract()
                        .path("id"))
                .body("rows", equalTo(0));
        as("company").get(PATH + "/template").then().statusCode(403);
    }

    @Test
    void whatIsNoTableIsToldAndNothingIsTaken() {
        String job = take("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "text/csv", "")
                .extract()
                .path("id");

        await().atMost(LONG).untilAsserted(() -> as("university")
                .get(PATH + "/" + job)
                .then()
                .body("status", equalTo("UNREADABLE"))
                .body("note", equalTo("NO_KNOWN_HEADING")));
    }

    @Test
    void aJobIsForTheOwnUniversityAlone() throws IOException {
        String job =
                take(table(TableFormat.CSV, 1, 0), "text/csv", "").extract().path("id");

        as("university-2").get(PATH + "/" + job).then().statusCode(404);
        as("university-2").get(PATH + "/" + job + "/rows").then().statusCode(404);
        as("company").get(PATH + "/" + job).then().statusCode(403);
        as("company").contentType("text/csv").body("成果名称\n").post(PATH).then().statusCode(403);
    }

    @Test
    void badRequestsAreNamed() {
        as("university")
                .contentType("text/csv")
                .body(new byte[0])
                .post(PATH)
                .then()
                .statusCode(400);
        as("university")
                .contentType("image/png")
                .body(new byte[] {1})
                .post(PATH)
                .then()
                .statusCode(415);
        as("university")
                .contentType("text/csv")
                .body("成果名称\n")
                .post(PATH + "?dryRun=maybe")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"));
        as("university").get(PATH + "/7").then().statusCode(400).body("code", equalTo("malformed-id"));
        String job = take("成果名称\n".getBytes(StandardCharsets.UTF_8), "text/csv", "")
                .extract()
                .path("id");
        as("university").get(PATH + "/" + job + "/rows?result=GOOD").then().statusCode(400);
        as("university").get(PATH + "/" + job + "/rows?after=x").then().statusCode(400);
    }

    private byte[] table(TableFormat format, int rows, int badEvery) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.to(file, format, OutcomeColumns.ALL, true)) {
            for (int row = 1; row <= rows; row++) {
                boolean bad = badEvery > 0 && row % badEvery == 0;
                writer.write(Map.of("title", mark + " " + row, "trl", bad ? "12" : "6", "keywords", "甲\n乙"));
            }
        }
        return file.toByteArray();
    }

    private static ValidatableResponse take(byte[] file, String type, String query) {
        return as("university")
                .contentType(type)
                .body(file)
                .post(PATH + query)
                .then()
                .statusCode(202);
    }

    private static ValidatableResponse done(String job) {
        await().atMost(LONG).untilAsserted(() -> as("university")
                .get(PATH + "/" + job)
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE")));
        return as("university").get(PATH + "/" + job).then();
    }
}
