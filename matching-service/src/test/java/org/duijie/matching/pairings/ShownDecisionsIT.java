package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.testing.EventProbe;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every state, to every user: the decisions that are shown are taken, others are refused with those that are shown. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ShownDecisionsIT {
    private static final String PAIRINGS = "/api/v1/pairings/";
    private static final List<String> USERS =
            List.of("park", "company", "company-2", "university", "university-2", "partner", "operator", "auditor");
    private static final Map<String, String> DECISIONS = Map.of(
            "accept", "{\"verdict\": \"ACCEPT\"}", "decline", "{\"verdict\": \"DECLINE\", \"reason\": \"PRICE\"}");

    private static final String COMPANY_ACCEPTED =
            "{\"decision\": {\"side\": \"DEMAND\", \"verdict\": \"ACCEPT\", \"organisationId\":"
                    + " \"019a0000-0000-7000-8000-000000000002\", \"decidedAt\": \"2026-11-01T08:00:00Z\"}}";
    private static final String UNIVERSITY_DECLINED =
            "{\"decision\": {\"side\": \"OUTCOME\", \"verdict\": \"DECLINE\", \"reason\": \"PRICE\", \"organisationId\":"
                    + " \"019a0000-0000-7000-8000-000000000004\", \"decidedAt\": \"2026-11-02T08:00:00Z\"}}";

    @ParameterizedTest
    @EnumSource
    void ofAPairing(PairingState state) {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = PairingFixture.proposed(pairings);
            String accepted = as("company")
                    .body(DECISIONS.get("accept"))
                    .post(PAIRINGS + id + "/decisions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("state");
            assertThat(accepted).isEqualTo("ACCEPTED_BY_ONE");
            for (String user : USERS) {
                for (var decision : DECISIONS.entrySet()) {
                    set(state, id);
                    assertShown(user, id, decision.getKey(), decision.getValue());
                }
            }
        }
    }

    /** As if it had come there by decisions; where one has just been made the next begins anew. */
    private static void set(PairingState state, String id) {
        String decisions = "{\"entries\": [%s]}"
                .formatted(
                        switch (state) {
                            case PROPOSED -> "";
                            case DECLINED -> COMPANY_ACCEPTED + ", " + UNIVERSITY_DECLINED;
                            default -> COMPANY_ACCEPTED;
                        });
        assertThat(Rows.update(
                        "update pairing set state = ?, decisions = ? where id::text = ?", state.name(), decisions, id))
                .isEqualTo(1);
    }

    private static void assertShown(String user, String id, String decision, String body) {
        Response read = as(user).get(PAIRINGS + id);
        List<String> shown = read.statusCode() == 200 ? read.jsonPath().getList("allowedSteps") : List.of();
        Response taken = as(user).body(body).post(PAIRINGS + id + "/decisions");
        String what = user + " may " + decision + " of " + shown + ": " + taken.asString();
        if (shown.contains(decision)) {
            assertThat(taken.statusCode()).as(what).isEqualTo(200);
        } else if (taken.statusCode() == 409) {
            assertThat(taken.jsonPath().<String>getList("allowedSteps"))
                    .as(what)
                    .isEqualTo(shown);
            assertThat(read.statusCode()).as(what).isEqualTo(200);
        } else {
            assertThat(taken.statusCode()).as(what).isIn(Set.of(403, 404));
        }
    }
}
