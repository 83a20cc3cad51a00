package org.duijie.demand.access;

import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Whom to ask about a demand is read by the other side from the acceptance to the end of the talks, and each reading is noted. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandContactIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String UNIVERSITY = "019a0000-0000-7000-8000-000000000004";

    @Test
    void theOtherSideReadsItWhileBothWantToTalk() {
        String id = published("company", COMPLETE);
        UUID pairing = UUID.randomUUID();
        for (String other : List.of("university", "university-2", "company-2")) {
            contact(other, id).statusCode(403);
        }
        pairing(EventType.PAIRING_DECIDED, pairing, id, "ACCEPTED_BY_ONE", 2);
        pairing(EventType.PAIRING_DECIDED, pairing, id, "ACCEPTED", 3);

        await().atMost(SOON).untilAsserted(() -> contact("university", id).statusCode(200));

        contact("university", id).body("phone", equalTo("000-0000-0000"));
        contact("university-2", id).statusCode(403);
        as("university").get(DEMANDS + "/" + id).then().body("contact", equalTo(null));
        String subject = Tokens.claims(Tokens.of("university")).path("sub").asText();
        for (String reader : List.of("company", "auditor")) {
            openings(reader, id)
                    .statusCode(200)
                    .body("items[0].organisationId", equalTo(UNIVERSITY))
                    .body("items[0].subject", equalTo(subject))
                    .body("items[0].why", equalTo("PAIRING"))
                    .body("items[0].pairingId", equalTo(pairing.toString()));
        }
        for (String other : List.of("university", "company-2", "park")) {
            openings(other, id).statusCode(403);
        }

        pairing(EventType.PAIRING_DECIDED, pairing, id, "DECLINED", 4);

        await().atMost(SOON).untilAsserted(() -> contact("university", id).statusCode(403));
    }

    @Test
    void theParksReadingIsNotedAndTheCompanysIsNot() {
        String id = published("company", COMPLETE);

        contact("company", id).statusCode(200).body("name", equalTo("示例联系人"));
        for (String inside : List.of("company", "park")) {
            as(inside).get(DEMANDS + "/" + id).then().statusCode(200);
            as(inside).get(DEMANDS + "/" + id + "/versions/3").then().statusCode(200);
        }
        openings("company", id).body("items", empty());
        contact("park", id).statusCode(200).body("name", equalTo("示例联系人"));

        openings("company", id).body("items.why", contains("PARK"));
    }

    @Test
    void whereNobodyIsNamedItIsEmptyAndADraftIsNobodyElses() {
        String id = draft("company", "{\"title\": \"只有标题\"}");

        contact("company", id).statusCode(200).body("$", anEmptyMap());
        contact("park", id).statusCode(404);
        contact("university", id).statusCode(404);
        openings("company-2", id).statusCode(404);
    }

    private static ValidatableResponse contact(String user, String id) {
        return as(user).get(DEMANDS + "/" + id + "/contact").then();
    }

    private static ValidatableResponse openings(String user, String id) {
        return as(user).get(DEMANDS + "/" + id + "/contact/openings").then();
    }

    private static void pairing(EventType type, UUID pairing, String demand, String state, long version) {
        SampleEvent.of(type, pairing, version)
                .with("demandId", demand)
                .with("outcomeOrganisationId", UNIVERSITY)
                .with("state", state)
                .send();
    }
}
