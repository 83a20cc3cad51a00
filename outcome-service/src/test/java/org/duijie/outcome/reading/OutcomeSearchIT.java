package org.duijie.outcome.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.outcome.OutcomeApi.OUTCOMES;
import static org.duijie.outcome.OutcomeApi.PATH;
import static org.duijie.outcome.OutcomeApi.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class OutcomeSearchIT {
    /** A word of this run, so that what other tests made is not found. */
    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @ParameterizedTest
    @CsvSource({
        "低电感, true",
        "感封, true",
        "电, true",
        "SILICON carbide, true",
        "icon Carb, true",
        "1200 V, true",
        "感电, false",
        "carbide silicon, true",
        "ｃａｒｂｉｄｅ, true",
        "低電感, true",
        "carbide 光纤, false",
        "'100%', false",
        "'_', false"
    })
    void aTextIsFoundWhereItStandsInChineseAndInEnglish(String text, boolean found) {
        String id = outcome(6, "C38", "H02M 7/00");

        var ids = as("company")
                .queryParam("q", text)
                .queryParam("limit", 100)
                .get(PATH)
                .jsonPath()
                .getList("items.id");

        assertThat(ids.contains(id)).isEqualTo(found);
    }

    @Test
    void aListIsSortedByReadinessAndPagedWithoutLossOrRepetition() {
        String four = outcome(4, "C38", "H02M 7/00");
        String nine = outcome(9, "C38", "H02M 7/00");
        String first = outcome(6, "C38", "H02M 7/00");
        String second = outcome(6, "C38", "H02M 7/00");
        String none = OUTCOMES.create("university", "{\"title\": \"" + mark + "\"}");

        assertThat(OUTCOMES.everyPage("university", "sort=TRL&limit=1&q=" + mark))
                .containsExactly(nine, second, first, four, none);
        assertThat(OUTCOMES.everyPage("university", "sort=CONFIRMED&limit=2&q=" + mark))
                .containsExactly(second, first, nine, four, none);
        assertThat(OUTCOMES.everyPage("university", "limit=2&q=" + mark))
                .containsExactly(none, second, first, nine, four);
    }

    @Test
    void theListIsCountedPerValueOfEachFilterAsTheCallerMaySeeIt() {
        outcome(6, "C38", "H02M 7/00");
        outcome(6, "C36", "H02M 7/00");
        outcome(4, "C38", "H02J 7/00");
        OUTCOMES.create("university", "{\"title\": \"" + mark + "\"}");

        as("company")
                .get(PATH + "/counts?q=" + mark)
                .then()
                .statusCode(200)
                .body("status.PUBLISHED", equalTo(3))
                .body("status", not(hasKey("DRAFT")))
                .body("trl.'6'", equalTo(2))
                .body("trl.'4'", equalTo(3))
                .body("trl", not(hasKey("7")))
                .body("industryCode.C", equalTo(3))
                .body("industryCode.C38", equalTo(2))
                .body("ipcCode.H02M", equalTo(2))
                .body("ipcCode.'H02J 7/00'", equalTo(1))
                .body("organisation.size()", equalTo(1));
        as("university").get(PATH + "/counts?q=" + mark).then().body("status.DRAFT", equalTo(1));
        as("company").get(PATH + "/counts?trl=5&q=" + mark).then().body("industryCode.C38", equalTo(1));
        as("company").get(PATH + "/counts?trl=high").then().statusCode(400);
        as("company").get(PATH + "?sort=PRICE").then().statusCode(400).body("code", equalTo("bad-parameter"));
        for (String list :
                List.of(PATH, PATH + "/exports", "/api/v1/experts", "/api/v1/facilities", "/api/v1/datasets")) {
            as("company")
                    .urlEncodingEnabled(false)
                    .get(list + "?q=%00")
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("'q'"));
        }
    }

    @Test
    void aRegionHoldsWhatIsWithinIt() {
        String district = inRegion("330502");
        String city = inRegion("330500");
        String neighbour = inRegion("330100");
        String elsewhere = inRegion("110101");
        String nowhere = outcome(6, "C38", "H02M 7/00");

        assertThat(OUTCOMES.everyPage("company", "q=" + mark + "&region=330000"))
                .containsExactly(neighbour, city, district);
        assertThat(OUTCOMES.everyPage("company", "q=" + mark + "&region=330500"))
                .containsExactly(city, district);
        assertThat(OUTCOMES.everyPage("company", "q=" + mark + "&region=110101"))
                .containsExactly(elsewhere);
        assertThat(OUTCOMES.everyPage("company", "q=" + mark)).contains(nowhere);
        as("company")
                .get(PATH + "/counts?q=" + mark)
                .then()
                .body("region.'330502'", equalTo(1))
                .body("region.'330500'", equalTo(2))
                .body("region.'330000'", equalTo(3))
                .body("region.'110000'", equalTo(1))
                .body("region.size()", equalTo(7));
        as("company").get(PATH + "?region=33").then().statusCode(400).body("code", equalTo("bad-parameter"));
    }

    private String inRegion(String region) {
        return published(
                "university",
                "{\"title\": \"" + mark + "\", \"abstract\": \"a\", \"trl\": 6, \"region\": \"" + region + "\"}");
    }

    private String outcome(int trl, String industry, String ipc) {
        return published(
                "university",
                "{\"title\": \"" + mark + "\", \"abstract\": \"三维低电感封装 with Silicon Carbide, 1200 V\", \"trl\": " + trl
                        + ", \"applicationIndustries\": [\"" + industry + "\"], \"ipcCodes\": [\"" + ipc + "\"]}");
    }
}
