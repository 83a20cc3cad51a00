package org.duijie.demand.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.duijie.demand.pooling.CommonDemands.POOLS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.duijie.demand.pooling.CommonDemands.Made;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_demand")
class CommonDemandIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String COMPANY = "019a0000-0000-7000-8000-000000000002";
    private static final String COMPANY_2 = "019a0000-0000-7000-8000-000000000003";
    private static final String REVISED = "duijie.demand.revised.v1";
    private static final String MEMBERS = "duijie.demand.common-members.v1";
    private static final String WITHDRAWN = "duijie.demand.withdrawn.v1";

    @Test
    void itCarriesWhatItsMembersSayAndMatchingAloneHearsWhoTheyAre() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands");
                EventProbe confidential = EventProbe.fromNow("duijie.demands.confidential")) {
            Made made = CommonDemands.of(with("2099-06-30", 5), with("2099-03-31", 3));

            read("park", made.common())
                    .body("indicators[0].value", equalTo(3))
                    .body("indicators.size()", equalTo(1))
                    .body("validUntil", equalTo("2099-03-31"))
                    .body("technologyField", equalTo("ELECTRONICS_INFORMATION"))
                    .body("memberCount", equalTo(2))
                    .body("members.demandId", containsInAnyOrder(made.first(), made.second()))
                    .body("contact", nullValue())
                    .body("allowedSteps", contains("withdraw", "renew", "merge"));
            ObservedEvent told = demands.awaitEvent("duijie.demand.published.v1", made.common(), SOON);
            ContractCheck.assertKept(told);
            assertThat(told.json().at("/demand/memberCount").asInt()).isEqualTo(2);
            assertThat(told.text()).doesNotContain("memberOrganisationIds", COMPANY, COMPANY_2);
            ObservedEvent forMatching = confidential.awaitEvent(MEMBERS, made.common(), SOON);
            ContractCheck.assertKept(forMatching);
            assertThat(forMatching.json().at("/demand/memberOrganisationIds"))
                    .extracting(JsonNode::asText)
                    .containsExactlyInAnyOrder(COMPANY, COMPANY_2);
            for (String member : List.of(made.first(), made.second())) {
                ObservedEvent pooled = demands.awaitEvent(REVISED, member, SOON);
                ContractCheck.assertKept(pooled);
                assertThat(pooled.json().at("/demand/pooledAt").isTextual()).isTrue();
                assertThat(pooled.json().at("/demand/status").asText()).isEqualTo("PUBLISHED");
                assertThat(pooled.text()).doesNotContain(made.common());
            }
        }
    }

    @Test
    void aMemberSeesItsOwnDemandAsPooledAndTheCandidatesOfTheCommonOne() {
        Made made = CommonDemands.of(COMPLETE, COMPLETE);

        read("company", made.first())
                .body("pooledAt", notNullValue())
                .body("commonDemandId", equalTo(made.common()))
                .body("status", equalTo("PUBLISHED"))
                .body("allowedSteps", contains("withdraw", "renew", "leave-pool"));
        String seen = read("company", made.common())
                .body("candidates.count", equalTo(0))
                .body("memberCount", equalTo(2))
                .body("members.demandId", contains(made.first()))
                .body("$", not(hasKey("refinementScore")))
                .body("allowedSteps", empty())
                .extract()
                .asString();
        assertThat(seen).doesNotContain(made.second(), COMPANY_2);
        read("university", made.common())
                .body("memberCount", equalTo(2))
                .body("$", not(hasKey("members")))
                .body("$", not(hasKey("candidates")));
        read("university", made.first()).body("pooledAt", notNullValue()).body("$", not(hasKey("commonDemandId")));
        read("company-2", made.first()).body("$", not(hasKey("commonDemandId")));
        as("university")
                .get(DEMANDS + "?limit=100")
                .then()
                .body("items.find { it.id == '" + made.first() + "' }.pooledAt", notNullValue())
                .body("items.find { it.id == '" + made.common() + "' }.memberCount", equalTo(2));
    }

    @Test
    void itIsTheParksToRefineRenewAndWithdraw() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            Made made = CommonDemands.of(COMPLETE, COMPLETE);

            as("park").get(DEMANDS + "/" + made.common() + "/refinement").then().statusCode(200);
            change("park", made.common(), "*", "{\"currentState\": \"纹波 20 mV，用户不接受\", \"wantedTrl\": 6}")
                    .statusCode(200)
                    .body("wantedTrl", equalTo(6));
            change("company", made.common(), "*", "{\"wantedTrl\": 6}").statusCode(403);
            renew("company", made.common(), "2099-12-31").statusCode(403);
            step("company", made.common(), "withdraw").statusCode(403);
            change("park", made.first(), "*", "{\"wantedTrl\": 6}").statusCode(403);
            renew("park", made.common(), "2099-12-31").statusCode(200).body("validUntil", equalTo("2099-12-31"));

            step("park", made.common(), "withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));

            ObservedEvent withdrawn = demands.awaitEvent(WITHDRAWN, made.common(), SOON);
            ContractCheck.assertKept(withdrawn);
            for (String member : List.of(made.first(), made.second())) {
                ObservedEvent free = lastOf(demands, member, 2);
                assertThat(free.json().at("/demand/pooledAt").isTextual()).isFalse();
                assertThat(free.json().at("/demand/status").asText()).isEqualTo("PUBLISHED");
            }
            read("company", made.first())
                    .body("$", not(hasKey("pooledAt")))
                    .body("$", not(hasKey("commonDemandId")))
                    .body("allowedSteps", contains("withdraw", "renew"));
            read("company", made.common()).statusCode(404);
            step("company", made.first(), "leave-pool")
                    .statusCode(409)
                    .body("allowedSteps", contains("withdraw", "renew"));
            // Free to be put together with others again.
            assertThat(CommonDemands.pooled(made.first(), made.second())).isNotEqualTo(made.common());
        }
    }

    @Test
    void whoLeavesGoesOnAloneAndWithTheLastTheCommonDemandIsWithdrawn() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands");
                EventProbe confidential = EventProbe.fromNow("duijie.demands.confidential")) {
            Made made = CommonDemands.of(COMPLETE, COMPLETE);

            step("company-2", made.first(), "leave-pool").statusCode(403);
            step("company", made.first(), "leave-pool").statusCode(200).body("$", not(hasKey("pooledAt")));

            assertThat(lastOf(demands, made.first(), 2)
                            .json()
                            .at("/demand/pooledAt")
                            .isTextual())
                    .isFalse();
            read("park", made.common())
                    .body("memberCount", equalTo(1))
                    .body("members.demandId", contains(made.second()));
            assertThat(confidential
                            .awaitEvents(
                                    event -> made.common().equals(event.key())
                                            && event.json()
                                                            .at("/demand/memberCount")
                                                            .asInt()
                                                    == 1,
                                    1,
                                    SOON)
                            .getFirst()
                            .json()
                            .at("/demand/memberOrganisationIds"))
                    .extracting(JsonNode::asText)
                    .containsExactly(COMPANY_2);
            read("company", made.common()).body("$", not(hasKey("candidates")));

            step("company-2", made.second(), "withdraw").statusCode(200).body("$", not(hasKey("pooledAt")));

            ContractCheck.assertKept(demands.awaitEvent(WITHDRAWN, made.common(), SOON));
            read("park", made.common()).body("status", equalTo("WITHDRAWN")).body("memberCount", equalTo(0));
        }
    }

    /** A draft is its company's alone: no common demand can stand for one. */
    @Test
    void whoTakesItsSubmissionBackLeaves() {
        String submitted = draft("company", COMPLETE);
        step("company", submitted, "submit").statusCode(200);
        String common = CommonDemands.pooled(submitted, published("company-2", COMPLETE));
        read("company", submitted).body("allowedSteps", contains("recall", "leave-pool"));

        step("company", submitted, "recall").statusCode(200).body("$", not(hasKey("pooledAt")));

        read("park", common).body("memberCount", equalTo(1));
        read("company", submitted).body("allowedSteps", contains("submit"));
    }

    @Test
    void whatAMemberSaysAnewIsTakenOverWhenTheParkSaysSo() {
        Made made = CommonDemands.of(with("2099-06-30", 5), with("2099-06-30", 5));
        change("park", made.common(), "*", "{\"currentState\": \"园区补充\"}").statusCode(200);

        change(
                        "company",
                        made.first(),
                        "*",
                        "{\"indicators\": [{\"name\": \"输出纹波\", \"operator\": \"LE\","
                                + " \"value\": 2, \"unit\": \"mV\", \"mustHave\": true}], \"validUntil\": \"2099-01-31\"}")
                .statusCode(200)
                .body("pooledAt", notNullValue());
        read("park", made.common()).body("indicators[0].value", equalTo(5));

        int version = step("park", made.common(), "merge")
                .statusCode(200)
                .body("indicators[0].value", equalTo(2))
                .body("validUntil", equalTo("2099-01-31"))
                .body("currentState", equalTo("园区补充"))
                .extract()
                .path("version");
        step("park", made.common(), "merge").statusCode(200).body("version", equalTo(version));
        step("company", made.common(), "merge").statusCode(403);
        step("company", made.first(), "merge").statusCode(409);
    }

    @Test
    void itExpiresAndComesBackWithThoseThatStillStand() {
        Made made = CommonDemands.of(COMPLETE, COMPLETE);
        assertThat(Rows.update("update demand set valid_until = current_date - 1 where id::text = ?", made.common()))
                .isEqualTo(1);
        await().atMost(SOON).untilAsserted(() -> read("park", made.common()).body("status", equalTo("EXPIRED")));

        read("company", made.first()).body("$", not(hasKey("pooledAt"))).body("status", equalTo("PUBLISHED"));
        read("park", made.common()).body("allowedSteps", contains("renew"));
        step("company", made.first(), "withdraw").statusCode(200);

        renew("park", made.common(), "2099-12-31")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("members.demandId", contains(made.second()));
        read("company-2", made.second()).body("commonDemandId", equalTo(made.common()));
    }

    /** Members are older: taken by age alone they would leave it one by one, and with the last it would be withdrawn for good. */
    @Test
    void itExpiresWithMembersThatHaveTheSameLastDayAndComesBackAsTheyDo() {
        Made made = CommonDemands.of(COMPLETE, COMPLETE);
        assertThat(Rows.update(
                        "update demand set valid_until = current_date - 1 where id::text in (?, ?, ?)",
                        made.common(),
                        made.first(),
                        made.second()))
                .isEqualTo(3);

        await().atMost(SOON).untilAsserted(() -> {
            for (String id : List.of(made.first(), made.second(), made.common())) {
                read("park", id).body("status", equalTo("EXPIRED"));
            }
        });

        renew("park", made.common(), "2099-12-31").statusCode(409);
        renew("company", made.first(), "2099-12-31").statusCode(200);
        renew("park", made.common(), "2099-12-31")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("members.demandId", contains(made.first()));
    }

    @Test
    void aMemberThatExpiresLeaves() {
        Made made = CommonDemands.of(COMPLETE, COMPLETE);

        Rows.update("update demand set valid_until = current_date - 1 where id::text = ?", made.first());

        await().atMost(SOON).untilAsserted(() -> read("park", made.common()).body("memberCount", equalTo(1)));
        read("company", made.first()).body("status", equalTo("EXPIRED")).body("$", not(hasKey("pooledAt")));
    }

    @Test
    void whatIsPooledIsNotPooledTwiceAndWhoHasGoneIsNotWaitedFor() {
        Made made = CommonDemands.of(COMPLETE, COMPLETE);
        as("park")
                .body(CommonDemands.request(made.first(), published("company-2", COMPLETE)))
                .post(POOLS.path())
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("demandIds"));
        as("park")
                .body(CommonDemands.request(made.common(), published("company-2", COMPLETE)))
                .post(POOLS.path())
                .then()
                .statusCode(422);

        String one = published("company", COMPLETE);
        String two = published("company-2", COMPLETE);
        String gone = published("company", COMPLETE);
        String pool = POOLS.create("park", CommonDemands.request(one, two, gone));
        POOLS.step("company-2", pool, "consent").statusCode(200).body("allowedSteps", contains("consent", "refuse"));
        POOLS.read("park", pool).body("allowedSteps", contains("drop"));
        POOLS.step("park", pool, "publish").statusCode(409).body("violations.code", contains("consent-missing"));
        POOLS.step("company", pool, "consent").statusCode(200);
        step("company", gone, "withdraw").statusCode(200);
        POOLS.read("park", pool).body("allowedSteps", contains("publish", "drop"));
        String common =
                POOLS.step("park", pool, "publish").statusCode(200).extract().path("commonDemandId");
        read("park", common).body("members.demandId", containsInAnyOrder(one, two));
    }

    @Test
    void aConfidentialCommonDemandIsReadByItsMembersAndThatIsNoted() {
        try (EventProbe confidential = EventProbe.fromNow("duijie.demands.confidential")) {
            Made made = CommonDemands.of(COMPLETE, COMPLETE);
            change("park", made.common(), "*", "{\"visibility\": \"CONFIDENTIAL\"}")
                    .statusCode(200);

            ObservedEvent text = confidential.awaitEvent("duijie.demand.confidential-text.v1", made.common(), SOON);
            ContractCheck.assertKept(text);
            assertThat(text.json().at("/demand/memberOrganisationIds").size()).isEqualTo(2);
            read("company", made.common()).body("description", equalTo("低纹波电源"));
            read("university", made.common()).body("$", not(hasKey("description")));
            as("park")
                    .get(DEMANDS + "/" + made.common() + "/openings")
                    .then()
                    .statusCode(200)
                    .body("items.find { it.organisationId == '" + COMPANY + "' }.why", equalTo("MEMBER"));
        }
    }

    @Test
    void theParkReadsWhoAskedForTheContactOfItsOwn() {
        Made made = CommonDemands.of(COMPLETE, COMPLETE);
        change("park", made.common(), "*", "{\"contact\": {\"name\": \"园区联系人\"}}")
                .statusCode(200)
                .body("contact.name", equalTo("园区联系人"));

        contactOpenings("park", made.common()).statusCode(200).body("items", empty());
        contactOpenings("park", made.first()).statusCode(403);
        contactOpenings("company", made.common()).statusCode(403);
    }

    private static ValidatableResponse contactOpenings(String user, String id) {
        return as(user).get(DEMANDS + "/" + id + "/contact/openings").then();
    }

    @Test
    void nobodyElseLearnsWhoseDemandsTheyAre() {
        Made made = CommonDemands.of(
                COMPLETE.replace("{\"title\"", "{\"visibility\": \"CONFIDENTIAL\", \"title\""), COMPLETE);

        read("company", made.first()).body("commonDemandId", equalTo(made.common()));
        read("university", made.first()).body("summary", notNullValue()).body("$", not(hasKey("commonDemandId")));
        assertThat(read("company-2", made.common()).extract().asString()).doesNotContain(made.first(), COMPANY);
        POOLS.read("company-2", UUID.randomUUID().toString()).statusCode(404);
    }

    private static ObservedEvent lastOf(EventProbe demands, String id, int revised) {
        ObservedEvent last = demands.awaitEvents(
                        event -> id.equals(event.key()) && REVISED.equals(event.type()), revised, SOON)
                .getLast();
        ContractCheck.assertKept(last);
        return last;
    }

    private static ValidatableResponse renew(String user, String id, String until) {
        return as(user).body("{\"validUntil\": \"" + until + "\"}")
                .post(DEMANDS + "/" + id + "/renew")
                .then();
    }

    private static String with(String validUntil, int ripple) {
        return COMPLETE.replace("\"value\": 5", "\"value\": " + ripple)
                .replace("{\"title\"", "{\"validUntil\": \"" + validUntil + "\", \"title\"");
    }
}
