package org.duijie.outcome.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.tables.TableFormat;
import org.duijie.tables.TableWriter;
import org.duijie.testing.Api;
import org.duijie.testing.BadImports;
import org.duijie.testing.ImportsApi;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class ImportsIT {
    private static final Api OUTCOMES = new Api("/api/v1/outcomes");
    private static final ImportsApi IMPORTS = new ImportsApi("/api/v1/outcomes/imports");
    private static final String PATH = IMPORTS.path();
    private static final int MEBIBYTE = 1024 * 1024;

    /** A word of this test, so that what others made is neither found nor already there. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aChineseSpreadsheetIsTakenRowByRowAndEachBadRowIsNamedWithItsReason() {
        String csv = "成果名称*,成果简介,技术就绪度,关键词,应用行业,价格,负责人,备注\r\n"
                + mark + " 一,\"低电感，\r\n三维\",6,碳化硅；功率模块,C38,面议,示例甲,x\r\n"
                + ",没有名称,6,,,,,\r\n"
                + mark + " 三,,十,,Z99,,,\r\n"
                + mark + " 四,,9,,,120万元,,\r\n"
                + mark + " 一,\"低电感，\r\n三维\",6,碳化硅；功率模块,C38,面议,示例甲,x\r\n"
                + mark + " 六,,6,,,,,,一格太多\r\n";

        String job = IMPORTS.take("university", csv.getBytes(Charset.forName("GB18030")), "");
        IMPORTS.done("university", job)
                .body("status", equalTo("DONE"))
                .body("total", equalTo(6))
                .body("rows", equalTo(6))
                .body("accepted", equalTo(2))
                .body("refused", equalTo(3))
                .body("alreadyThere", equalTo(1))
                .body("unknownHeadings", contains("备注"));

        ValidatableResponse report = IMPORTS.rows("university", job, "")
                .body("items.row", contains(2, 3, 4, 5, 6, 7))
                .body(
                        "items.result",
                        contains("ACCEPTED", "REFUSED", "REFUSED", "ACCEPTED", "ALREADY_THERE", "REFUSED"))
                .body("items[1].reasons.field", contains("title"))
                .body("items[1].reasons.code", contains("required"))
                .body("items[1].reasons.message", contains("为必填项"))
                .body("items[2].reasons[0].field", equalTo("trl"))
                .body("items[2].reasons[0].code", equalTo("wrong-type"))
                .body("items[2].reasons.field", contains("trl", "applicationIndustries[0]"))
                .body("items[2].reasons[0].message", equalTo("类型不符，应为：整数"))
                .body("items[5].reasons[0].code", equalTo("too-many-cells"));
        String first = report.extract().path("items[0].recordId");
        assertThat(report.extract().<String>path("items[4].recordId")).isEqualTo(first);
        OUTCOMES.read("university", first)
                .body("status", equalTo("DRAFT"))
                .body("abstract", equalTo("低电感，\r\n三维"))
                .body("keywords", contains("碳化硅", "功率模块"))
                .body("price.negotiable", equalTo(true))
                .body("team.lead", equalTo("示例甲"));
        OUTCOMES.read("university", report.extract().path("items[3].recordId"))
                .body("price.amount", equalTo(1_200_000));
        IMPORTS.rows("university", job, "?result=REFUSED&after=3").body("items.row", contains(4, 7));
    }

    @Test
    void indicatorsAndRightsAreWrittenInACellAsPeopleWriteThem() throws IOException {
        byte[] file = table(
                TableFormat.CSV,
                List.of(
                        Map.of(
                                "title",
                                mark + " good",
                                "indicators",
                                "回路电感 | ≤ | 5 | nH | 阻抗分析仪 | 检测报告\n工作温度 | ~ | -40 ~ 85 | °C\n转换效率≥98.5%",
                                "ipRights",
                                "发明专利 | 209910000001.8 | 已授权 | 示例大学 | 已许可、已质押\nSOFTWARE_COPYRIGHT | 2026SR0000001 | GRANTED"),
                        Map.of(
                                "title",
                                mark + " bad",
                                "indicators",
                                "效率高\n纹波 | ≤ | 很小 | mV\n寿命 | 约 | 5 | h",
                                "ipRights",
                                "发明专利 | 209910000001.1 | 已授权\n专利 | 1 | 已授权")));

        String job = IMPORTS.take("university", file, "");
        IMPORTS.done("university", job);

        ValidatableResponse report = IMPORTS.rows("university", job, "")
                .body("items.result", contains("ACCEPTED", "REFUSED"))
                .body(
                        "items[1].reasons.field",
                        contains(
                                "indicators[0]",
                                "indicators[1].value",
                                "indicators[2].operator",
                                "ipRights[1].type",
                                "ipRights[0].number"))
                .body("items[1].reasons[1].message", equalTo("类型不符，应为：数值"))
                .body("items[1].reasons[3].message", startsWith("不在代码表中；可用：发明专利、实用新型、"));
        OUTCOMES.read("university", report.extract().path("items[0].recordId"))
                .body("indicators.name", contains("回路电感", "工作温度", "转换效率"))
                .body("indicators.operator", contains("LE", "BETWEEN", "GE"))
                .body("indicators[0].evidence", equalTo("检测报告"))
                .body("indicators[1].upperValue", equalTo(85))
                .body("ipRights.type", contains("INVENTION_PATENT", "SOFTWARE_COPYRIGHT"))
                .body("ipRights.pledged", contains(true, false))
                .body("ipRights[0].holder", equalTo("示例大学"));
    }

    @Test
    void aDryRunSaysTheSameAndMakesNothing() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>(rows(5));
        rows.add(rows.getFirst());
        rows.add(Map.of("title", mark, "trl", "0"));
        byte[] file = table(TableFormat.JSON_LINES, rows);

        IMPORTS.done("university", file, "?dryRun=true")
                .body("dryRun", equalTo(true))
                .body("accepted", equalTo(5))
                .body("alreadyThere", equalTo(1))
                .body("refused", equalTo(1));

        assertThat(OUTCOMES.everyPage("university", "q=" + mark)).isEmpty();
        IMPORTS.done("university", file, "")
                .body("accepted", equalTo(5))
                .body("alreadyThere", equalTo(1))
                .body("refused", equalTo(1));
    }

    @Test
    void theSameFileAgainFindsItsRowsAlreadyThere() throws IOException {
        byte[] file = table(TableFormat.XLSX, rows(7));
        IMPORTS.done("university", file, "").body("accepted", equalTo(7));

        String again = IMPORTS.take("university", file, "");

        IMPORTS.done("university", again).body("accepted", equalTo(0)).body("alreadyThere", equalTo(7));
        List<String> ids = OUTCOMES.everyPage("university", "q=" + mark);
        assertThat(ids).hasSize(7);
        List<String> told =
                IMPORTS.rows("university", again, "").extract().jsonPath().getList("items.recordId");
        assertThat(told).containsExactlyInAnyOrderElementsOf(ids);
        IMPORTS.done("university-2", file, "?dryRun=true").body("accepted", equalTo(7));
    }

    @Test
    void anIdempotencyKeyGivesOneJobForOneFile() throws IOException {
        byte[] file = table(TableFormat.CSV, rows(1));
        String key = UUID.randomUUID().toString();

        String first = withKey(key, file).statusCode(202).extract().path("id");
        withKey(key, file).statusCode(202).body("id", equalTo(first));
        withKey(key, table(TableFormat.CSV, rows(2))).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    private static ValidatableResponse withKey(String key, byte[] file) {
        return as("university")
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post(PATH)
                .then();
    }

    @Test
    void aFileMayBeLargerThanOtherBodies() {
        String row = mark + ",\"" + "字".repeat(1000) + "\"\n";
        byte[] large = ("成果名称,成果简介\n" + row.repeat(1000)).getBytes(StandardCharsets.UTF_8);
        assertThat(large.length).isBetween(2 * MEBIBYTE, 20 * MEBIBYTE);

        IMPORTS.done("university", large, "").body("accepted", equalTo(1)).body("alreadyThere", equalTo(999));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedIsFoundAlreadyThereWhenItIsImported(TableFormat format) throws IOException {
        IMPORTS.done("university", table(TableFormat.CSV, rows(450)), "").body("accepted", equalTo(450));
        OUTCOMES.create("university", """
                {"title": "%s", "abstract": "第一行\\n=第二行", "innovationPoints": ["甲；乙", "丙|丁"],
                 "price": {"negotiable": true}, "team": {"lead": "甲", "members": ["乙", "丙、丁"]},
                 "transferModes": ["LICENCE", "EQUITY"], "keywords": ["a, b"], "awards": ["一；二"],
                 "indicators": [
                    {"name": "效率 | 满载", "operator": "GE", "value": 98.50, "unit": "%%"},
                    {"name": "温度", "operator": "BETWEEN", "value": -40, "upperValue": 85.0, "unit": "℃", "testMethod": "a\\nb"},
                    {"name": "寿命", "operator": "GT", "value": 30000, "unit": "次", "evidence": "报告"}],
                 "ipRights": [{"type": "KNOW_HOW", "status": "NONE", "pledged": true}]}
                """.formatted(mark));

        for (String language : List.of("zh-CN", "en")) {
            byte[] exported = as("university")
                    .header("Accept-Language", language)
                    .get("/api/v1/outcomes/exports?format=" + format + "&q=" + mark)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();

            IMPORTS.done("university", exported, "")
                    .body("rows", equalTo(451))
                    .body("alreadyThere", equalTo(451))
                    .body("unknownHeadings.size()", equalTo(0));
        }
    }

    @Test
    void anExportHoldsWhatTheCallerMayKnowOf() throws IOException {
        IMPORTS.done("university", table(TableFormat.CSV, rows(1)), "").body("accepted", equalTo(1));

        String others = as("university-2")
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/outcomes/exports?q=" + mark)
                .asString();

        assertThat(others).contains("成果名称").doesNotContain(mark);
        as("university").get("/api/v1/outcomes/exports?format=PDF").then().statusCode(400);
        as("university").get("/api/v1/outcomes/exports?trl=12").then().statusCode(400);
        as("operator").get("/api/v1/outcomes/exports").then().statusCode(403);
    }

    @Test
    void theTemplateCanBeFilledInAndTaken() {
        for (String language : List.of("zh-CN", "en")) {
            byte[] template = IMPORTS.template("university", language);

            IMPORTS.done("university", template, "?dryRun=true")
                    .body("status", equalTo("DONE"))
                    .body("rows", equalTo(0));
        }
        as("company").get(PATH + "/template").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"'a,b\n1,2\n', file-no-known-heading", "'PK\u0003\u0004 is none', file-broken"})
    void whatIsNoTableIsToldAndNothingIsTaken(String content, String code) {
        String job = IMPORTS.take("university", content.getBytes(StandardCharsets.UTF_8), "");

        IMPORTS.done("university", job)
                .body("status", equalTo("UNREADABLE"))
                .body("fault.code", equalTo(code))
                .body("rows", equalTo(0));
    }

    @Test
    void aFileThatBreaksOffIsRefusedBeforeAnyRowIsTaken() {
        String csv = "成果名称,成果简介\n" + mark + " 一,甲\n" + mark + " 二,\"乙\n";

        IMPORTS.done("university", csv.getBytes(StandardCharsets.UTF_8), "")
                .body("status", equalTo("UNREADABLE"))
                .body("fault.code", equalTo("file-broken"));

        assertThat(OUTCOMES.everyPage("university", "q=" + mark)).isEmpty();
    }

    @Test
    void aJobIsForTheOwnUniversityAlone() throws IOException {
        String job = IMPORTS.take("university", table(TableFormat.CSV, rows(1)), "");

        as("university-2").get(PATH + "/" + job).then().statusCode(404);
        as("university-2").get(PATH + "/" + job + "/rows").then().statusCode(404);
        as("park").get(PATH + "/" + job).then().statusCode(403);
        as("company").get(PATH + "/" + job).then().statusCode(403);
        as("company").contentType("text/csv").body("成果名称\n").post(PATH).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /template",
        "GET, /00000000-0000-7000-8000-000000000000",
        "GET, /00000000-0000-7000-8000-000000000000/rows",
        "POST, /00000000-0000-7000-8000-000000000000/cancel",
        "POST, ''"
    })
    void everyOperationIsForUniversitiesAlone(String method, String path) {
        as("company")
                .contentType("text/csv")
                .request(method, PATH + path)
                .then()
                .statusCode(403);
        as("park").contentType("text/csv").request(method, PATH + path).then().statusCode(403);
        given().contentType("text/csv").request(method, PATH + path).then().statusCode(401);
    }

    @BadImports
    void badRequestsAreNamed(String method, String query, String type, String body, int status, String code) {
        IMPORTS.send("university", method, query, type, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private List<Map<String, String>> rows(int rows) {
        List<Map<String, String>> made = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            made.add(Map.of("title", mark + " " + row, "trl", "6", "keywords", "甲\n乙"));
        }
        return made;
    }

    private static byte[] table(TableFormat format, List<Map<String, String>> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.to(file, format, OutcomeTable.FORM.columns(), true)) {
            for (Map<String, String> row : rows) {
                writer.write(row);
            }
        }
        return file.toByteArray();
    }
}
