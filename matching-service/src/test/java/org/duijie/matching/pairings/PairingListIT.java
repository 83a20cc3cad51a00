package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.duijie.testing.Api;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of pairings as a side and the park narrow and sort it. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class PairingListIT {
    private static final Api PAIRINGS = new Api("/api/v1/pairings");
    private static final UUID COMPANY = UUID.fromString("019a0000-0000-7000-8000-000000000002");
    private static final UUID UNIVERSITY = UUID.fromString("019a0000-0000-7000-8000-000000000004");
    private static final String INSERT = """
            insert into pairing (id, version, demand_id, demand_version, demand_title, demand_organisation_id, outcome_id,
                outcome_version, outcome_title, outcome_organisation_id, score, level, components, matched_terms,
                matcher_version, state, decisions, overdue, proposed_at, updated_at)
            values (?, 1, ?, 1, ?, ?, ?, 1, '示例成果', ?, ?, ?, '{"byName":{}}', '{"terms":[]}', 'none', ?,
                '{"entries":[]}', false, now(), now())
            """;

    private final UUID demand = UUID.randomUUID();
    private final List<String> ids = new ArrayList<>();

    @BeforeEach
    void pairings() {
        // In the order of their ids.
        add(0, "示例需求", 0.61, "FAIR", "PROPOSED");
        add(1, "示例需求", 0.90, "STRONG", "ACCEPTED");
        add(2, "示例需求", 0.30, "WEAK", "DECLINED");
        add(3, "示例需求", 0.90, "STRONG", "PROPOSED");
        add(4, "示例需求", 0.62, "FAIR", "ACCEPTED");
    }

    @AfterEach
    void none() {
        Rows.update("delete from pairing where demand_id = ?", demand);
    }

    private void add(int place, String title, double score, String level, String state) {
        UUID id = UUID.fromString(demand.toString().substring(0, 35) + place);
        Rows.update(INSERT, id, demand, title, COMPANY, UUID.randomUUID(), UNIVERSITY, score, level, state);
        ids.add(id.toString());
    }

    private List<String> at(String places) {
        return Arrays.stream(places.split(" "))
                .map(place -> ids.get(Integer.parseInt(place)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4 3 2 1 0",
        "sort=NEWEST, 4 3 2 1 0",
        "sort=SCORE, 3 1 4 0 2",
        "state=ACCEPTED, 4 1",
        "level=STRONG, 3 1",
        "state=PROPOSED&level=FAIR, 0",
        "state=PROPOSED&sort=SCORE, 3 0"
    })
    void aListHoldsWhatIsWantedInTheWantedOrder(String query, String expected) {
        for (String user : List.of("park", "company", "university")) {
            assertThat(PAIRINGS.everyPage(user, "limit=1&demand=" + demand + "&" + query))
                    .as(user)
                    .isEqualTo(at(expected));
        }
        assertThat(PAIRINGS.everyPage("company-2", "demand=" + demand + "&" + query))
                .isEmpty();
    }

    @Test
    void anOrderTellsNoMoreOfAConfidentialDemandThanTheScoresThatAreTold() {
        Rows.update("update pairing set demand_title = null where demand_id = ?", demand);
        Rows.update("update pairing set score = 0.59 where id::text = ?", ids.get(4));

        as("university")
                .get(PAIRINGS.path() + "?sort=SCORE&demand=" + demand)
                .then()
                .statusCode(200)
                .body("items.score", contains(0.9f, 0.9f, 0.6f, 0.6f, 0.3f))
                .body("items.id", equalTo(at("3 1 4 0 2")));
        assertThat(PAIRINGS.everyPage("university", "limit=2&sort=SCORE&demand=" + demand))
                .isEqualTo(at("3 1 4 0 2"));
        for (String user : List.of("company", "park")) {
            assertThat(PAIRINGS.everyPage(user, "limit=2&sort=SCORE&demand=" + demand))
                    .isEqualTo(at("3 1 0 4 2"));
        }
    }
}
