package org.duijie.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.outcome.OutcomeApi.OUTCOMES;
import static org.duijie.outcome.OutcomeApi.draft;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks the life cycle of the domain: in each status each step is taken, or refused with what is possible. */
@QuarkusTest
@WithStack(database = "duijie_outcome")
class OutcomeLifeCycleIT {
    private static final List<String> STEPS = List.of("publish", "confirm", "withdraw");

    /** What a status allows, each with the status that it leads to. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,       change=DRAFT publish=PUBLISHED,                           publish",
        "PUBLISHED,   change=PUBLISHED confirm=PUBLISHED withdraw=WITHDRAWN,    confirm withdraw",
        "IN_TALKS,    change=IN_TALKS confirm=IN_TALKS withdraw=WITHDRAWN,      confirm withdraw",
        "DORMANT,     confirm=PUBLISHED withdraw=WITHDRAWN,                     confirm withdraw",
        "TRANSFERRED, '',                                                       ''",
        "WITHDRAWN,   '',                                                       ''"
    })
    void aStatusAllowsItsStepsAndRefusesEveryOtherNamingThem(OutcomeStatus status, String possible, String allowed) {
        Map<String, String> results = Arrays.stream(possible.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        List<String> steps = allowed.isEmpty() ? List.of() : List.of(allowed.split(" "));

        for (String action : List.of("change", "publish", "confirm", "withdraw")) {
            String id = draft("university");
            // Confirmed today, so that the search for stale ones leaves it alone.
            assertThat(Rows.update(
                            "update outcome set status = ?, confirmed_on = current_date, published_at = now() where id::text = ?",
                            status.name(),
                            id))
                    .isEqualTo(1);

            ValidatableResponse answer = STEPS.contains(action)
                    ? OUTCOMES.step("university", id, action)
                    : OUTCOMES.change("university", id, "*", "{\"trl\": 5}");

            String result = results.getOrDefault(action, "409");
            if ("409".equals(result)) {
                answer.statusCode(409)
                        .body("code", equalTo("illegal-step"))
                        .body("currentStatus", equalTo(status.name()))
                        .body("allowedSteps", equalTo(steps));
            } else {
                answer.statusCode(200).body("status", equalTo(result));
            }
            String left = "409".equals(result) ? status.name() : result;
            OUTCOMES.read("university", id).body("status", equalTo(left));
        }
    }
}
