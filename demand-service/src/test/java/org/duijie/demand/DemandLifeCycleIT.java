package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks the life cycle of the domain: in each status each step is taken, or refused with what is possible. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandLifeCycleIT {
    private static final List<Action> ACTIONS = List.of(
            new Action("change", "company", id -> change("company", id, "*", "{\"wantedTrl\": 5}")),
            new Action("submit", "company", id -> step("company", id, "submit")),
            new Action("recall", "company", id -> step("company", id, "recall")),
            new Action("return", "park", id -> as("park")
                    .body("{\"remarks\": [{\"field\": \"budget\", \"text\": \"请补充\"}]}")
                    .post(DEMANDS + "/" + id + "/return")
                    .then()),
            new Action("publish", "park", id -> step("park", id, "publish")),
            new Action("renew", "company", id -> as("company")
                    .body("{\"validUntil\": \"2099-12-31\"}")
                    .post(DEMANDS + "/" + id + "/renew")
                    .then()),
            new Action("withdraw", "company", id -> step("company", id, "withdraw")));

    /** What a status allows, each with the status that it leads to; in DRAFT the park knows of nothing. A refusal names the steps of who asks. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT, change=DRAFT submit=SUBMITTED return=404 publish=404, submit, ''",
        "SUBMITTED, recall=DRAFT return=RETURNED publish=PUBLISHED, recall, return publish",
        "RETURNED, change=RETURNED submit=SUBMITTED, submit, ''",
        "PUBLISHED, change=PUBLISHED renew=PUBLISHED withdraw=WITHDRAWN, withdraw renew, ''",
        "IN_TALKS, change=IN_TALKS withdraw=WITHDRAWN, withdraw, ''",
        "CONTRACTED, '', '', ''",
        "FULFILLED, '', '', ''",
        "WITHDRAWN, '', '', ''",
        "EXPIRED, renew=PUBLISHED, renew, ''"
    })
    void aStatusAllowsItsStepsAndRefusesEveryOtherNamingThem(
            DemandStatus status, String possible, String ofCompany, String ofPark) {
        Map<String, String> results = Arrays.stream(possible.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

        for (Action action : ACTIONS) {
            String id = draft("company", COMPLETE);
            assertThat(Rows.update(
                            "update demand set status = ?, submitted_at = now(), published_at = now() where id::text = ?",
                            status.name(),
                            id))
                    .isEqualTo(1);

            ValidatableResponse answer = action.take().apply(id);

            String allowed = action.user().equals("park") ? ofPark : ofCompany;
            List<String> steps = allowed.isEmpty() ? List.of() : List.of(allowed.split(" "));
            String result = results.getOrDefault(action.name(), "409");
            switch (result) {
                case "404" -> answer.statusCode(404);
                case "409" ->
                    answer.statusCode(409)
                            .body("code", equalTo("illegal-step"))
                            .body("currentStatus", equalTo(status.name()))
                            .body("allowedSteps", equalTo(steps));
                default -> answer.statusCode(200).body("status", equalTo(result));
            }
            String left = result.matches("\\d+") ? status.name() : result;
            read("company", id).body("status", equalTo(left));
        }
    }

    private record Action(String name, String user, Function<String, ValidatableResponse> take) {}
}
