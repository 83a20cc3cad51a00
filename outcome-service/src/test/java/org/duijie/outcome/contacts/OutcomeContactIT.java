package org.duijie.outcome.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.outcome.OutcomeApi.COMPLETE;
import static org.duijie.outcome.OutcomeApi.OUTCOMES;
import static org.duijie.outcome.OutcomeApi.PATH;
import static org.duijie.outcome.OutcomeApi.draft;
import static org.duijie.outcome.OutcomeApi.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.testing.EventProbe;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Whom to ask about an outcome is read by the other side from the acceptance to the end of the talks, and leaves by no other door. */
@QuarkusTest
@WithStack(database = "duijie_outcome")
class OutcomeContactIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String COMPANY = "019a0000-0000-7000-8000-000000000002";
    private static final String PHONE = "000-7777-0001";
    private static final String WITH_CONTACT = COMPLETE.replace(
            "{\"title\": \"碳", "{\"contact\": {\"name\": \"示例丙\", \"phone\": \"" + PHONE + "\"}, \"title\": \"碳");

    @Test
    void theOtherSideReadsItWhileBothWantToTalk() {
        String id = published("university", WITH_CONTACT);
        UUID pairing = UUID.randomUUID();
        contact("company", id).statusCode(403);
        pairing(pairing, id, "ACCEPTED", 3);

        await().atMost(SOON).untilAsserted(() -> contact("company", id).statusCode(200));

        contact("company", id).body("phone", equalTo(PHONE));
        for (String other : List.of("company-2", "university-2")) {
            contact(other, id).statusCode(403);
        }
        contact("park", id).statusCode(200);
        for (String reader : List.of("university", "auditor")) {
            openings(reader, id)
                    .statusCode(200)
                    .body("items.why[0]", equalTo("PARK"))
                    .body("items.organisationId[1]", equalTo(COMPANY))
                    .body("items.pairingId[1]", equalTo(pairing.toString()));
        }
        for (String other : List.of("company", "university-2", "park")) {
            openings(other, id).statusCode(403);
        }

        pairing(pairing, id, "DECLINED", 4);

        await().atMost(SOON).untilAsserted(() -> contact("company", id).statusCode(403));
    }

    @Test
    void itLeavesByNoOtherDoor() {
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            String id = published("university", WITH_CONTACT);

            OUTCOMES.read("university", id).body("contact.phone", equalTo(PHONE));
            for (String other : List.of("park", "company", "university-2", "partner")) {
                OUTCOMES.read(other, id).statusCode(200).body("$", not(hasKey("contact")));
            }
            for (String user : List.of("university", "park", "company")) {
                assertThat(as(user).get(PATH + "?limit=100").asString())
                        .contains(id)
                        .doesNotContain(PHONE);
            }
            assertThat(exported("company")).contains(id).doesNotContain(PHONE);
            assertThat(exported("university")).contains(PHONE);
            as("university").get(PATH + "?q=" + PHONE).then().body("items.id", not(hasItem(id)));
            assertThat(outcomes.awaitEvent("duijie.outcome.published.v1", id, SOON)
                            .text())
                    .doesNotContain(PHONE, "示例丙\",\"phone");
        }
    }

    @Test
    void whereNobodyIsNamedItIsEmptyAndADraftIsNobodyElses() {
        String id = draft("university");

        contact("university", id).statusCode(200).body("$", anEmptyMap());
        contact("park", id).statusCode(404);
        contact("company", id).statusCode(404);
    }

    private static String exported(String user) {
        return as(user).accept("*/*")
                .get(PATH + "/exports?format=JSON_LINES")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse contact(String user, String id) {
        return as(user).get(PATH + "/" + id + "/contact").then();
    }

    private static ValidatableResponse openings(String user, String id) {
        return as(user).get(PATH + "/" + id + "/contact/openings").then();
    }

    private static void pairing(UUID pairing, String outcome, String state, long version) {
        SampleEvent.of(EventType.PAIRING_DECIDED, pairing, version)
                .with("outcomeId", outcome)
                .with("demandOrganisationId", COMPANY)
                .with("state", state)
                .send();
    }
}
