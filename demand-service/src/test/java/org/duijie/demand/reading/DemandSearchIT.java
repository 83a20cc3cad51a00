package org.duijie.demand.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.everyPage;
import static org.duijie.demand.DemandApi.published;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandSearchIT {
    /** A word of this run, so that what other tests made is not found. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest
    @CsvSource({
        "低纹波, true",
        "波电, true",
        "电, true",
        "SWITCHING power, true",
        "itching Pow, true",
        "95 %, true",
        "纹低, false",
        "power switching, true",
        "ｐｏｗｅｒ, true",
        "低紋波, true",
        "power  　 电, true",
        "power 碳化硅, false",
        "'100%', false",
        "'_', false"
    })
    void aTextIsFoundWhereItStandsInChineseAndInEnglish(String text, boolean found) {
        String id = publishedWith("\"wantedTrl\": 6");

        var ids = as("university")
                .queryParam("q", text)
                .queryParam("limit", 100)
                .get(DEMANDS)
                .jsonPath()
                .getList("items.id");

        assertThat(ids.contains(id)).isEqualTo(found);
    }

    @Test
    void aListIsNarrowedByCodeReadinessAndRegion() {
        String first = publishedWith("""
            "wantedTrl": 6, "industryCode": "C38", "emergingIndustryCode": "6", "ipcCodes": ["H02J 7/00"],
            "technologyField": "NEW_ENERGY", "region": "330502\"\
            """);
        String second = publishedWith("""
            "wantedTrl": 8, "industryCode": "C36", "emergingIndustryCode": "2", "ipcCodes": ["H02M"],
            "technologyField": "TRANSPORT", "region": "330100\"\
            """);
        String silent = publishedWith("\"keywords\": []");

        Map.of(
                        "industryCode=C", List.of(second, first),
                        "industryCode=C38", List.of(first),
                        "emergingIndustryCode=2", List.of(second),
                        "ipcCode=H02J", List.of(first),
                        "ipcCode=H02J%207/00", List.of(first),
                        "technologyField=TRANSPORT", List.of(second),
                        "region=330000", List.of(second, first),
                        "region=330500", List.of(first),
                        "trl=7", List.of(silent, first),
                        "organisation=019a0000-0000-7000-8000-000000000002", List.of(silent, second, first))
                .forEach((query, found) -> assertThat(everyPage("university", query + "&q=" + mark))
                        .as(query)
                        .isEqualTo(found));
    }

    @ParameterizedTest
    @CsvSource({"trl=0", "trl=high", "region=33", "sort=PRICE", "technologyField=X", "organisation=x", "status=OPEN"})
    void aFilterThatThereIsNotIsToldAsSuch(String query) {
        for (String list : List.of(DEMANDS, DEMANDS + "/counts")) {
            as("university").get(list + "?" + query).then().statusCode(400).body("code", equalTo("bad-parameter"));
        }
    }

    @ParameterizedTest
    @CsvSource({"%00", "a%07b", "%7F"})
    void aControlCharacterIsNoTextThatIsSought(String sought) {
        for (String list : List.of(DEMANDS, DEMANDS + "/counts", DEMANDS + "/exports")) {
            as("park")
                    .urlEncodingEnabled(false)
                    .get(list + "?q=" + sought)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("bad-parameter"))
                    .body("detail", containsString("'q'"));
        }
        as("park").urlEncodingEnabled(false).get(DEMANDS + "?q=a%09b%0A").then().statusCode(200);
    }

    @Test
    void aListIsSortedAndPagedWithoutLossOrRepetition() {
        String four = publishedWith("\"wantedTrl\": 4, \"validUntil\": \"2099-03-01\"");
        String nine = publishedWith("\"wantedTrl\": 9, \"validUntil\": \"2099-01-01\"");
        String first = publishedWith("\"wantedTrl\": 6, \"validUntil\": \"2099-02-01\"");
        String second = publishedWith("\"wantedTrl\": 6");
        String none = publishedWith("\"keywords\": []");

        assertThat(everyPage("university", "sort=TRL&limit=1&q=" + mark))
                .containsExactly(nine, second, first, four, none);
        assertThat(everyPage("university", "sort=VALID_UNTIL&limit=2&q=" + mark))
                .containsExactly(nine, first, four, second, none);
        assertThat(everyPage("university", "limit=2&q=" + mark)).containsExactly(none, second, first, nine, four);
    }

    @Test
    void theListIsCountedPerValueOfEachFilterAsTheCallerMaySeeIt() {
        String codes = "\"industryCode\": \"C38\", \"ipcCodes\": [\"H02J 7/00\"], \"region\": \"330500\"";
        publishedWith("\"wantedTrl\": 6, \"technologyField\": \"NEW_ENERGY\", " + codes);
        publishedWith("\"wantedTrl\": 4, \"emergingIndustryCode\": \"6\"");
        publishedWith("\"visibility\": \"CONFIDENTIAL\", \"wantedTrl\": 6, " + codes);
        draft("company", body("\"wantedTrl\": 6"));

        as("university")
                .get(DEMANDS + "/counts?q=" + mark)
                .then()
                .statusCode(200)
                .body("status.PUBLISHED", equalTo(3))
                .body("status", not(hasKey("DRAFT")))
                .body("organisation.size()", equalTo(1))
                .body("technologyField.NEW_ENERGY", equalTo(1))
                .body("industryCode.C", equalTo(1))
                .body("industryCode.C38", equalTo(1))
                .body("emergingIndustryCode.'6'", equalTo(1))
                .body("ipcCode.H02J", equalTo(1))
                .body("ipcCode.'H02J 7/00'", equalTo(1))
                .body("trl.'6'", equalTo(2))
                .body("trl.'4'", equalTo(1))
                .body("trl", not(hasKey("3")))
                .body("region.'330500'", equalTo(1))
                .body("region.'330000'", equalTo(1));
        for (String narrowed : List.of("trl=4", "trl=6", "trl=9", "region=330000", "region=330500")) {
            String[] filter = narrowed.split("=");
            int held = everyPage("university", narrowed + "&q=" + mark).size();
            as("university")
                    .get(DEMANDS + "/counts?q=" + mark)
                    .then()
                    .body(filter[0] + ".'" + filter[1] + "'", equalTo(held));
        }
        as("company")
                .get(DEMANDS + "/counts?q=" + mark)
                .then()
                .body("status.DRAFT", equalTo(1))
                .body("trl.'6'", equalTo(4))
                .body("region.'330500'", equalTo(2));
        as("university").get(DEMANDS + "/counts?trl=5&q=" + mark).then().body("trl.size()", equalTo(6));
        as("auditor").get(DEMANDS + "/counts").then().statusCode(403);
    }

    @Test
    void theOrderOfAListSaysNothingOfWhatIsConfidential() {
        String open = publishedWith("\"wantedTrl\": 1");
        String confidential = publishedWith("\"visibility\": \"CONFIDENTIAL\", \"wantedTrl\": 9");

        assertThat(everyPage("university", "sort=TRL&q=" + mark)).containsExactly(open, confidential);
        assertThat(everyPage("park", "sort=TRL&q=" + mark)).containsExactly(open, confidential);
        assertThat(everyPage("company", "sort=TRL&q=" + mark)).containsExactly(confidential, open);
    }

    private String publishedWith(String members) {
        return published("company", body(members));
    }

    private String body(String members) {
        return """
            {"title": "示例", "summary": "摘要 %s",
             "description": "需要低纹波电源 with a Switching Power stage，满载时效率不低于 95 %%，不要风扇",
             "indicators": [{"name": "效率", "operator": "GE", "value": 95, "unit": "%%", "mustHave": true}], %s}
            """.formatted(mark, members);
    }
}
