package org.duijie.demand.pooling;

import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.pooling.CommonDemands.POOLS;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.duijie.demand.DemandApi;
import org.duijie.demand.ShownStepsIT;
import org.duijie.testing.Rows;
import org.duijie.testing.ShownSteps;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of pools, of common demands, and of what is part of one: what is shown is taken, what is not is refused. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class ShownStepsOfPoolsIT {
    private static final Map<String, String> OF_A_POOL = Map.of("consent", "", "refuse", "", "publish", "", "drop", "");

    @ParameterizedTest
    @ValueSource(strings = {"", "company", "company company-2", "gone", "dropped", "published"})
    void ofAPool(String state) {
        new ShownSteps(
                        () -> {
                            String one = published("company", COMPLETE);
                            String pool =
                                    POOLS.create("park", CommonDemands.request(one, published("company-2", COMPLETE)));
                            switch (state) {
                                case "gone" -> {
                                    POOLS.step("company", pool, "consent");
                                    POOLS.step("company-2", pool, "consent");
                                    DemandApi.step("company", one, "withdraw").statusCode(200);
                                }
                                case "dropped" ->
                                    POOLS.step("park", pool, "drop").statusCode(200);
                                case "published" -> {
                                    POOLS.step("company", pool, "consent");
                                    POOLS.step("company-2", pool, "consent");
                                    POOLS.step("park", pool, "publish").statusCode(200);
                                }
                                case "" -> {}
                                default -> {
                                    for (String company : state.split(" ")) {
                                        POOLS.step(company, pool, "consent").statusCode(200);
                                    }
                                }
                            }
                            return POOLS.path() + "/" + pool;
                        },
                        OF_A_POOL)
                .assertTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "common, PUBLISHED",
        "common, IN_TALKS",
        "common, EXPIRED",
        "common, WITHDRAWN",
        "deserted, EXPIRED",
        "first, SUBMITTED",
        "first, RETURNED",
        "first, PUBLISHED",
        "first, IN_TALKS"
    })
    void ofACommonDemandAndOfWhatIsPartOfOne(String which, String status) {
        new ShownSteps(
                        () -> {
                            CommonDemands.Made made = CommonDemands.of(COMPLETE, COMPLETE);
                            String id = which.equals("first") ? made.first() : made.common();
                            Rows.update("update demand set status = ? where id::text = ?", status, id);
                            if (status.equals("EXPIRED")) {
                                Rows.update(
                                        "update demand set common_demand_id = null, pooled_at = null"
                                                + " where common_demand_id::text = ?",
                                        id);
                            }
                            if (which.equals("deserted")) {
                                DemandApi.step("company", made.first(), "withdraw")
                                        .statusCode(200);
                                DemandApi.step("company-2", made.second(), "withdraw")
                                        .statusCode(200);
                            }
                            return DEMANDS + "/" + id;
                        },
                        ShownStepsIT.STEPS)
                .assertTrue();
    }
}
