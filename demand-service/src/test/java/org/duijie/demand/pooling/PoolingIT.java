package org.duijie.demand.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.confidential;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.duijie.testing.Api;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_demand")
class PoolingIT {
    private static final Api POOLS = new Api(DEMANDS + "/pools");
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void thePoolBecomesACommonDemandOnceEveryCompanyAgreed() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String first = published("company", COMPLETE);
            String second = published("company-2", COMPLETE);
            String pool = POOLS.create("park", request(first, second));
            POOLS.step("park", pool, "publish").statusCode(409).body("violations.code", contains("consent-missing"));
            POOLS.read("park", pool).body("status", equalTo("ASKING")).body("version", equalTo(1));

            POOLS.step("company", pool, "consent").statusCode(200);
            POOLS.step("park", pool, "publish").statusCode(409);
            POOLS.step("company-2", pool, "consent").statusCode(200);
            String common = POOLS.step("park", pool, "publish")
                    .statusCode(200)
                    .body("status", equalTo("PUBLISHED"))
                    .body("members.demandId", containsInAnyOrder(first, second))
                    .body("members.consent", contains("GIVEN", "GIVEN"))
                    .body("members.decidedBy", containsInAnyOrder(subject("company"), subject("company-2")))
                    .body("members.decidedAt", everyItem(notNullValue()))
                    .extract()
                    .path("commonDemandId");

            ObservedEvent told = demands.awaitEvent("duijie.demand.published.v1", common, SOON);
            ContractCheck.assertKept(told);
            assertThat(told.json().at("/demand/title").asText()).isEqualTo("共性需求");
            assertThat(told.json().at("/demand/organisationId").asText())
                    .isEqualTo("019a0000-0000-7000-8000-000000000001");
            read("university", common).statusCode(200).body("status", equalTo("PUBLISHED"));
            for (String step : List.of("publish", "drop")) {
                POOLS.step("park", pool, step).statusCode(409).body("code", equalTo("illegal-step"));
            }
            POOLS.step("company", pool, "refuse").statusCode(409).body("allowedSteps", empty());
        }
    }

    /** Of confidential demands it takes nothing over: what is left says little. */
    @Test
    void thatItStandsForSeveralIsReasonEnoughWhereItSaysLittle() {
        String first = published("company", confidential());
        String second = published("company-2", confidential());
        String pool = POOLS.create("park", request(first, second));
        POOLS.step("company", pool, "consent").statusCode(200);
        POOLS.step("company-2", pool, "consent").statusCode(200);

        String common = POOLS.step("park", pool, "publish").extract().path("commonDemandId");

        read("park", common)
                .body("publicationReason.reason", equalTo("共性需求 " + pool))
                .body("indicators", empty());
    }

    @Test
    void aCompanyLearnsOfItsOwnDemandAlone() {
        String mine = published("company", COMPLETE);
        String theirs = published("company-2", COMPLETE);
        String pool = POOLS.create("park", request(mine, theirs));

        String seen = POOLS.read("company", pool)
                .statusCode(200)
                .body("members.demandId", contains(mine))
                .body("others", equalTo(1))
                .body("allowedSteps", contains("consent", "refuse"))
                .extract()
                .asString();
        assertThat(seen).doesNotContain(theirs, "019a0000-0000-7000-8000-000000000003");
        assertThat(POOLS.everyPage("company-2", "limit=1")).contains(pool);
        String others = POOLS.create("park", request(mine, published("company", COMPLETE)));
        assertThat(POOLS.everyPage("company-2", "limit=100")).doesNotContain(others);
        POOLS.read("company-2", others).statusCode(404);
        POOLS.step("company-2", others, "consent").statusCode(404);
        POOLS.read("university", others).statusCode(403);
    }

    @Test
    void aCompanyThatRefusesStaysOut() {
        String first = published("company", COMPLETE);
        String second = published("company-2", COMPLETE);
        String pool = POOLS.create("park", request(first, second));
        POOLS.step("company", pool, "consent").statusCode(200);
        POOLS.step("company-2", pool, "consent").statusCode(200);
        POOLS.step("company-2", pool, "refuse").statusCode(200).body("members[0].consent", equalTo("REFUSED"));

        POOLS.step("park", pool, "publish").statusCode(409).body("code", equalTo("conflict"));

        POOLS.step("park", pool, "drop").statusCode(200).body("status", equalTo("DROPPED"));
        read("company", first).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void whatCannotBePutTogetherIsRefused() {
        String one = published("company", COMPLETE);
        String draft = draft("company-2", COMPLETE);

        refused(request(one), "demandIds");
        refused(request(one, one), "demandIds");
        refused(request(one, draft), "demandIds");
        refused(request(one, UUID.randomUUID().toString()), "demandIds");
        refused("{\"title\": \"a\", \"summary\": \"b\", \"demandIds\": []}", "description");
        as("park").body("").post(POOLS.path()).then().statusCode(400).body("code", equalTo("body-missing"));
        as("company").body(request(one, draft)).post(POOLS.path()).then().statusCode(403);
        POOLS.read("park", "x").statusCode(400);
        POOLS.read("park", UUID.randomUUID().toString()).statusCode(404);
    }

    private static void refused(String body, String field) {
        as("park").body(body).post(POOLS.path()).then().statusCode(422).body("violations.field", hasItem(field));
    }

    private static String subject(String user) {
        return Tokens.claims(Tokens.of(user)).path("sub").asText();
    }

    private static String request(String... demands) {
        return """
                {"title": "共性需求", "summary": "多家企业的共同需求", "description": "低纹波电源", "demandIds": ["%s"]}
                """.formatted(String.join("\", \"", demands));
    }
}
