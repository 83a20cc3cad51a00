package org.duijie.demand.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.duijie.tables.TableFormat;
import org.duijie.testing.Api;
import org.duijie.testing.BadImports;
import org.duijie.testing.ImportsApi;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandImportsIT {
    private static final String DEMANDS = "/api/v1/demands";
    private static final Api API = new Api(DEMANDS);
    private static final ImportsApi IMPORTS = new ImportsApi(DEMANDS + "/imports");
    private static final String PATH = IMPORTS.path();

    /** A word of this test, so that what others made is neither found nor already there. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aChineseSpreadsheetIsTakenRowByRowAndEachBadRowIsNamedWithItsReason() {
        String csv = "需求名称,需求摘要,需求描述,技术指标,技术领域,合作方式,预算(元),有效期至,联系人,可见范围\r\n"
                + mark + " 一,摘要,描述,\"输出纹波 | ≤ | 5 | mV\n转换效率≥95%\",电子信息,技术开发、技术许可,50~200万,2027/6/30,示例甲,公开\r\n"
                + mark + " 二,,,,炼金术,,,,,\r\n"
                + mark + " 三,,,,,,200万~50万,,,\r\n"
                + mark + " 四,,,,,独立研发,,,,\r\n";

        String job = IMPORTS.take("company", csv.getBytes(Charset.forName("GB18030")), "");
        IMPORTS.done("company", job)
                .body("total", equalTo(4))
                .body("accepted", equalTo(1))
                .body("refused", equalTo(3));

        ValidatableResponse report = IMPORTS.rows("company", job, "")
                .body("items.result", contains("ACCEPTED", "REFUSED", "REFUSED", "REFUSED"))
                .body("items[1].reasons.field", contains("technologyField"))
                .body("items[1].reasons.code", contains("unknown-code"))
                .body("items[2].reasons.field", contains("budget.max"))
                .body("items[3].reasons.field", contains("cooperationModes[0]"));
        String id = report.extract().path("items[0].recordId");
        API.read("company", id)
                .body("status", equalTo("DRAFT"))
                .body("source", equalTo("IMPORT"))
                .body("indicators.name", contains("输出纹波", "转换效率"))
                .body("indicators.mustHave", contains(true, false))
                .body("cooperationModes", contains("DEVELOPMENT", "LICENCE"))
                .body("budget.max", equalTo(2_000_000))
                .body("validUntil", equalTo("2027-06-30"))
                .body("visibility", equalTo("PUBLIC"))
                .body("contact.name", equalTo("示例甲"));
        as("company")
                .get(DEMANDS + "/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        API.step("company", id, "submit").statusCode(200);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedIsFoundAlreadyThereWhenItIsImported(TableFormat format) {
        API.create("company", """
            {"title": "%s", "summary": "甲；乙", "description": "第一行\\n第二行", "keywords": ["a, b"],
             "indicators": [
                {"name": "纹波 | 满载", "operator": "LE", "value": 5.0, "unit": "mV", "mustHave": true},
                {"name": "温度", "operator": "BETWEEN", "value": -40, "upperValue": 85, "unit": "°C"}],
             "technologyField": "NEW_ENERGY", "industryCode": "C38", "emergingIndustryCode": "6",
             "cooperationModes": ["DEVELOPMENT"], "budget": {"min": 500000}, "validUntil": "2027-06-30",
             "wantedTrl": 7, "region": "430200", "visibility": "CONFIDENTIAL",
             "contact": {"name": "示例联系人", "phone": "000-0000-0000"}}
            """.formatted(mark));

        for (String language : List.of("zh-CN", "en")) {
            byte[] exported = as("company")
                    .header("Accept-Language", language)
                    .get(DEMANDS + "/exports?format=" + format + "&q=" + mark)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();

            IMPORTS.done("company", exported, "").body("rows", equalTo(1)).body("alreadyThere", equalTo(1));
        }
        assertThat(API.everyPage("company", "q=" + mark)).hasSize(1);
    }

    @Test
    void aListWithHeadingsOfItsOwnIsReadByAMappingThatIsKept() {
        String name = "list-" + mark;
        String mapping = """
                {"columns": {
                    "Topic": {"field": "title", "tooLong": "CUT"},
                    "Text": {"field": "description", "tooLong": "LEAVE_OUT"},
                    "Tags": {"field": "keywords", "tooLong": "CUT"},
                    "Kind": {"field": "cooperationModes", "codes": {"Joint R&D": "DEVELOPMENT", "-": ""}},
                    "Least (k)": {"field": "budget", "prefix": "≥", "unit": "千元"},
                    "Most (k)": {"field": "budget", "prefix": "≤", "unit": "千元"},
                    "Closes": {"field": "validUntil", "dates": "d/M/yyyy"},
                    "URL": null},
                 "fixed": {"visibility": "PUBLIC"}}
                """;
        as("company")
                .contentType("application/json")
                .body(mapping)
                .put(PATH + "/mappings/" + name)
                .then()
                .statusCode(200);
        String csv = "Topic,Text,Kind,Least (k),Most (k),Closes,URL,Agency,Tags\n"
                + mark + " one,short,joint r&d,500,2000,3/4/2027,http://example.org,A,1;2;3;4;5;6;7;8;9\n"
                + mark + " two," + "x".repeat(6001) + ",-,,700,\"March 4, 2027\",,A\n"
                + "x".repeat(121) + ",short,theft,,,31/31/2027,,A\n";

        String job = IMPORTS.take("company", csv.getBytes(StandardCharsets.UTF_8), "?mapping=" + name);
        IMPORTS.done("company", job)
                .body("accepted", equalTo(2))
                .body("refused", equalTo(1))
                .body("headingRow", equalTo(1))
                .body("unknownHeadings", contains("Agency"))
                .body("mapping.columns.Topic.field", equalTo("title"));

        ValidatableResponse report = IMPORTS.rows("company", job, "")
                .body("items.row", contains(2, 3, 4))
                .body("items[0].notes.message", contains("超过 8 项，其余 1 项已按映射规则略去"))
                .body("items[1].notes.field", contains("description"))
                .body("items[1].notes.message", contains("有 6001 个字符，超过 6000 个，已按映射规则略去"))
                .body("items[2].reasons.field", contains("cooperationModes[0]", "validUntil"))
                .body("items[2].notes.message", contains("有 121 个字符，已按映射规则截取前 120 个"));
        API.read("company", report.extract().path("items[0].recordId"))
                .body("description", equalTo("short"))
                .body("keywords", hasSize(8))
                .body("cooperationModes", contains("DEVELOPMENT"))
                .body("budget.min", equalTo(500_000))
                .body("budget.max", equalTo(2_000_000))
                .body("validUntil", equalTo("2027-04-03"))
                .body("visibility", equalTo("PUBLIC"));
        API.read("company", report.extract().path("items[1].recordId"))
                .body("description", nullValue())
                .body("cooperationModes", hasSize(0))
                .body("budget.max", equalTo(700_000))
                .body("validUntil", equalTo("2027-03-04"));
    }

    @Test
    void aMappingMayComeWithTheFile() {
        String json = "{\"about\": {\"name\": \"%s\"}}{\"about\": {\"name\": \"%s 2\"}}".formatted(mark, mark);

        String job = as("company")
                .queryParam("mapping", "{\"columns\": {\"about.name\": {\"field\": \"title\"}}}")
                .contentType("application/octet-stream")
                .body(json.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        IMPORTS.done("company", job).body("accepted", equalTo(2)).body("unknownHeadings", hasSize(0));
        assertThat(API.everyPage("company", "q=" + mark)).hasSize(2);
    }

    @Test
    void mappingsAreForTheOwnCompanyAlone() {
        String path = PATH + "/mappings/" + mark;
        as("company")
                .contentType("application/json")
                .body("{\"headingRow\": 2}")
                .put(path)
                .then()
                .statusCode(200);
        as("company")
                .contentType("application/json")
                .body("{\"headingRow\": 3}")
                .put(path)
                .then()
                .statusCode(200);

        as("company")
                .get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo(mark))
                .body("mapping.headingRow", equalTo(3));
        as("company")
                .get(PATH + "/mappings")
                .then()
                .statusCode(200)
                .body("items.name", hasItem(mark))
                .body("items.mapping", everyItem(nullValue()));
        as("company-2").get(path).then().statusCode(404);
        as("company-2").get(PATH + "/mappings").then().statusCode(200).body("items.name", not(hasItem(mark)));
        as("company-2").delete(path).then().statusCode(204);
        as("university").body("{}").put(path).then().statusCode(403);
        given().contentType("application/json").body("{}").put(path).then().statusCode(401);
        as("company").delete(path).then().statusCode(204);
        as("company").get(path).then().statusCode(404);
    }

    @Test
    void allFaultsOfARowAreNamedAtOnceInTheLanguageOfTheFile() {
        String csv =
                "中试线征集表,,,,,,,\n需求名称,需求描述,技术领域,合作方式,预算,有效期至,期望技术就绪度,技术指标,\n" + ",描述,炼金术,技术开发、租借,很多,近期,十,性能优良,没有表头\n";

        String job = IMPORTS.take("company", csv.getBytes(StandardCharsets.UTF_8), "");
        IMPORTS.done("company", job)
                .body("headingRow", equalTo(2))
                .body("above", contains("中试线征集表"))
                .body("unknownHeadings", hasSize(0));

        as("company")
                .get(PATH + "/" + job + "/rows")
                .then()
                .body("items.row", contains(3))
                .body(
                        "items[0].reasons.field",
                        contains(
                                "-",
                                "indicators[0]",
                                "technologyField",
                                "cooperationModes[1]",
                                "budget.max",
                                "validUntil",
                                "wantedTrl",
                                "title"))
                .body("items[0].reasons[0].code", equalTo("too-many-cells"))
                .body("items[0].reasons[2].message", startsWith("不在代码表中；可用：电子信息、航空航天、"))
                .body("items[0].reasons[3].message", equalTo("不在代码表中；可用：技术开发、技术转让、技术许可、技术咨询、技术服务"))
                .body("items[0].reasons[6].message", equalTo("类型不符，应为：整数"));
        as("company")
                .header("Accept-Language", "en")
                .get(PATH + "/" + job + "/rows")
                .then()
                .body(
                        "items[0].reasons[3].message",
                        endsWith("allowed: DEVELOPMENT, TRANSFER, LICENCE, CONSULTING, SERVICE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "(", "9", " ~", "；"})
    void aRowWithAHostileCellIsRefusedAndTheOthersAreTaken(String piece) {
        String cell = piece.repeat(10_000);
        String csv = "需求名称,预算,技术指标\n" + mark + " 一,x" + cell + ",\n" + mark + " 二,,x" + cell + "\n" + mark + " 三,,\n";

        String job = IMPORTS.take("company", csv.getBytes(StandardCharsets.UTF_8), "");

        IMPORTS.done("company", job).body("status", equalTo("DONE"));
        IMPORTS.rows("company", job, "")
                .body("items.result", contains("REFUSED", "REFUSED", "ACCEPTED"))
                .body("items.reasons.code.flatten()", not(hasItem("internal")));
    }

    @Test
    void anExportThatComesBackIsWhatItWas() {
        String own = API.create("company", "{\"title\": \"%s own\", \"description\": \"text\"}".formatted(mark));
        String others = API.create("company-2", """
                {"title": "%s others", "summary": "summary", "description": "text", "visibility": "PUBLIC"}
                """.formatted(mark));
        API.step("company-2", others, "submit").statusCode(200);
        as("park")
                .body("{\"reason\": \"为测试发布\"}")
                .post(DEMANDS + "/" + others + "/publish")
                .then()
                .statusCode(200);
        String exported = export("company");
        assertThat(exported).contains(own, others, "DRAFT", "PUBLISHED");

        String job = IMPORTS.take("company", exported.getBytes(StandardCharsets.UTF_8), "");
        IMPORTS.done("company", job).body("accepted", equalTo(0)).body("unknownHeadings", hasSize(0));
        IMPORTS.rows("company", job, "?result=ALREADY_THERE").body("items.recordId", contains(own));
        IMPORTS.rows("company", job, "?result=REFUSED")
                .body("items", hasSize(1))
                .body("items[0].reasons.code", contains("others-record"));

        String changed = exported.replace(mark + " own", mark + " changed");
        String again = IMPORTS.take("company", changed.getBytes(StandardCharsets.UTF_8), "");
        IMPORTS.done("company", again).body("accepted", equalTo(0)).body("refused", equalTo(2));
        IMPORTS.rows("company", again, "").body("items.reasons.code.flatten()", hasItem("changed-record"));

        String unnamed = exported.replace(others, "").replace(own, "");
        IMPORTS.done("company", unnamed.getBytes(StandardCharsets.UTF_8), "")
                .body("accepted", equalTo(0))
                .body("refused", equalTo(1));
        assertThat(API.everyPage("company", "q=" + mark)).hasSize(2);
    }

    @Test
    void anExportHoldsNoMoreThanTheCallerMayKnowOf() {
        String id = API.create("company", """
            {"title": "%s secret title", "summary": "%s summary", "description": "secret text",
             "visibility": "CONFIDENTIAL", "contact": {"name": "secret contact"}}
            """.formatted(mark, mark));
        API.step("company", id, "submit").statusCode(200);
        as("park")
                .body("{\"reason\": \"为测试发布\"}")
                .post(DEMANDS + "/" + id + "/publish")
                .then()
                .statusCode(200);

        assertThat(export("company")).contains("secret title", "secret text", "secret contact");
        assertThat(export("park")).contains("secret title", "secret text").doesNotContain("secret contact");
        assertThat(export("university")).contains(mark + " summary").doesNotContain("secret");
        assertThat(export("company-2")).contains(mark + " summary").doesNotContain("secret");
        as("operator").get(DEMANDS + "/exports").then().statusCode(403);
        as("company")
                .get(DEMANDS + "/exports?format=PDF")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"));
    }

    private String export(String user) {
        return as(user).get(DEMANDS + "/exports?q=" + mark)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void theTemplateCanBeFilledInAndTaken() {
        byte[] template = IMPORTS.template("company", "zh-CN");

        IMPORTS.done("company", template, "?dryRun=true")
                .body("status", equalTo("DONE"))
                .body("unknownHeadings", hasSize(0))
                .body("rows", equalTo(0));
        as("university").get(PATH + "/template").then().statusCode(403);
    }

    @Test
    void aJobIsForTheOwnCompanyAlone() {
        String job =
                IMPORTS.take("company", ("Title\n" + mark + "\n").getBytes(StandardCharsets.UTF_8), "?dryRun=true");

        as("company-2").get(PATH + "/" + job).then().statusCode(404);
        as("company-2").get(PATH + "/" + job + "/rows").then().statusCode(404);
        as("university").get(PATH + "/" + job).then().statusCode(403);
        as("university")
                .contentType("text/csv")
                .body("Title\n")
                .post(PATH)
                .then()
                .statusCode(403);
        IMPORTS.done("company", job).body("accepted", equalTo(1));
        assertThat(API.everyPage("company", "q=" + mark)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /template",
        "GET, /00000000-0000-7000-8000-000000000000",
        "GET, /00000000-0000-7000-8000-000000000000/rows",
        "POST, /00000000-0000-7000-8000-000000000000/cancel",
        "GET, /mappings",
        "GET, /mappings/a",
        "DELETE, /mappings/a",
        "POST, ''"
    })
    void everyOperationIsForCompaniesAlone(String method, String path) {
        as("university")
                .contentType("text/csv")
                .request(method, PATH + path)
                .then()
                .statusCode(403);
        as("park").contentType("text/csv").request(method, PATH + path).then().statusCode(403);
        given().contentType("text/csv").request(method, PATH + path).then().statusCode(401);
    }

    @BadImports
    void badRequestsAreNamed(String method, String query, String type, String body, int status, String code) {
        IMPORTS.send("company", method, query, type, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }
}
