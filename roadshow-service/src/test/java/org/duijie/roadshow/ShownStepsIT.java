package org.duijie.roadshow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.testing.Rows;
import org.duijie.testing.ShownSteps;
import org.duijie.testing.WithStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In every status, to every user: what is shown is taken, what is not is refused. */
@QuarkusTest
@WithStack(database = "duijie_roadshow")
class ShownStepsIT {

    @ParameterizedTest
    @EnumSource
    void ofARoadshow(RoadshowStatus status) {
        new ShownSteps(
                        () -> {
                            String id = RoadshowApi.planned();
                            assertThat(Rows.update(
                                            "update roadshow set status = ?, opened_at = now() where id::text = ?",
                                            status.name(),
                                            id))
                                    .isEqualTo(1);
                            return RoadshowApi.ROADSHOWS.path() + "/" + id;
                        },
                        Map.of("open", "", "start", "", "finish", "", "cancel", ""))
                .assertTrue();
    }
}
