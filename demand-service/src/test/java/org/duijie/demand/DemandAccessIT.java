package org.duijie.demand;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.confidential;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandAccessIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void withoutATokenThereIsNothing() {
        given().get(DEMANDS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void aTokenOfSomebodyElseIsNone() {
        for (String token : List.of(Tokens.foreign(), Tokens.expired(), "no.token.atall", "x")) {
            given().auth()
                    .oauth2(token)
                    .get(DEMANDS)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("unauthenticated"));
        }
    }

    @Test
    void aTokenWithoutRolesOpensNothing() {
        given().auth()
                .oauth2(Tokens.withoutRoles())
                .get(DEMANDS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("forbidden"));
    }

    @Test
    void operatorAndAuditorSeeNoBusinessData() {
        String id = published("company", COMPLETE);

        read("operator", id).statusCode(403);
        read("auditor", id).statusCode(403);
    }

    @Test
    void onlyCompaniesWriteDemands() {
        as("university").body(COMPLETE).post(DEMANDS).then().statusCode(403);
        as("park").body(COMPLETE).post(DEMANDS).then().statusCode(403);
    }

    @Test
    void aPartnerSystemHasTheRightsOfItsOrganisation() {
        String id = draft("partner", COMPLETE);

        read("company", id).statusCode(200);
        read("company-2", id).statusCode(404);
    }

    @Test
    void whatACompanyMayNotKnowOfIsNotFoundWhateverItTries() {
        String id = draft("company", COMPLETE);

        read("company-2", id).statusCode(404);
        change("company-2", id, "\"v1\"", "{\"title\": \"x\"}").statusCode(404);
        step("company-2", id, "submit").statusCode(404);
        step("company-2", id, "withdraw").statusCode(404);
        step("park", id, "publish").statusCode(404);
    }

    @Test
    void aKnownDemandOfAnotherIsNotTheirsToChange() {
        String id = published("company", COMPLETE);

        change("company-2", id, "\"v3\"", "{\"title\": \"x\"}").statusCode(403).body("code", equalTo("forbidden"));
        step("company-2", id, "withdraw").statusCode(403);
        step("company", id, "publish").statusCode(403);
    }

    @Test
    void aDemandShowsItsContactToItsCompanyAlone() {
        String id = published("company", COMPLETE);

        read("company", id).body("contact.name", equalTo("示例联系人"));
        read("park", id).body("contact", nullValue()).body("candidates", notNullValue());
        read("university", id).body("contact", nullValue()).body("candidates", nullValue());
        read("company-2", id).body("contact", nullValue()).body("candidates", nullValue());
    }

    @Test
    void ofAConfidentialDemandOthersSeeTheSummaryAndNoMore() {
        String id = published("company", confidential());

        String seen = read("university", id)
                .statusCode(200)
                .body("summary", equalTo("寻求降低直流电源输出纹波的技术方案"))
                .body("title", nullValue())
                .extract()
                .asString();
        assertThat(seen).doesNotContain("满载", "C38", "mV", "高精度");
        String listed = as("university").queryParam("limit", 100).get(DEMANDS).asString();
        assertThat(listed).contains(id).doesNotContain("满载");
        as("university")
                .queryParam("q", "满载时输出纹波为 20 mV")
                .get(DEMANDS)
                .then()
                .body("items.find { it.id == '" + id + "' }", nullValue());
        as("university")
                .queryParam("industryCode", "C38")
                .queryParam("limit", 100)
                .get(DEMANDS)
                .then()
                .body("items.find { it.id == '" + id + "' }", nullValue());
        read("park", id).body("title", equalTo("高精度直流电源输出纹波抑制"));
    }

    @Test
    void theTextOfAConfidentialDemandGoesToMatchingAlone() {
        try (EventProbe open = EventProbe.fromNow("duijie.demands");
                EventProbe confidential = EventProbe.fromNow("duijie.demands.confidential")) {
            String id = published("company", confidential());

            ObservedEvent seenByAll = open.awaitEvent("duijie.demand.published.v1", id, SOON);
            ObservedEvent forMatching = confidential.awaitEvent("duijie.demand.confidential-text.v1", id, SOON);

            assertThat(seenByAll.text()).contains("寻求降低直流电源").doesNotContain("满载", "C38", "高精度", "mV");
            assertThat(forMatching.text()).contains("满载时输出纹波").doesNotContain("示例联系人");
            assertThat(forMatching.sequence()).isEqualTo(seenByAll.sequence());
        }
    }
}
