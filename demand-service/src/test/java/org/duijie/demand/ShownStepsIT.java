package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.draft;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.testing.Rows;
import org.duijie.testing.ShownSteps;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every status, to every user: what is shown is taken, what is not is refused. */
@QuarkusTest
@WithStack(database = "duijie_demand")
public class ShownStepsIT {
    public static final Map<String, String> STEPS = Map.of(
            "submit", "",
            "recall", "",
            "return", "{\"remarks\": [{\"field\": \"budget\", \"text\": \"请补充\"}]}",
            "publish", "",
            "withdraw", "",
            "renew", "{\"validUntil\": \"2099-12-31\"}",
            "leave-pool", "",
            "merge", "");

    @ParameterizedTest
    @EnumSource
    void ofADemand(DemandStatus status) {
        new ShownSteps(
                        () -> {
                            String id = draft("company", COMPLETE);
                            assertThat(Rows.update(
                                            "update demand set status = ?, published_at = now() where id::text = ?",
                                            status.name(),
                                            id))
                                    .isEqualTo(1);
                            return DEMANDS + "/" + id;
                        },
                        STEPS)
                .assertTrue();
    }
}
