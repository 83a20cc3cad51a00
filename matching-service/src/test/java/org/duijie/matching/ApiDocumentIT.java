package org.duijie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.BadRequests;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class ApiDocumentIT {

    @Test
    void everyOperationHasASummaryAndExamplesOfWhatGoesInAndOut() {
        ApiDocument document = ApiDocument.ofApplicationUnderTest();

        assertThat(document.paths())
                .contains(
                        "/api/v1/conflicts",
                        "/api/v1/conflicts/{id}",
                        "/api/v1/gaps",
                        "/api/v1/matchers",
                        "/api/v1/matchers/{version}/activate",
                        "/api/v1/matches",
                        "/api/v1/pairings",
                        "/api/v1/pairings/{id}/decisions",
                        "/api/v1/pairings/{id}/history",
                        "/api/v1/replays",
                        "/api/v1/similar",
                        "/api/v1/teams");
        document.assertComplete();
    }

    @Test
    void everyOperationRefusesWhatItCannotTake() {
        assertThat(BadRequests.wronglyAnswered(ApiDocument.ofApplicationUnderTest()))
                .isEmpty();
    }

    @Test
    void whatTheServiceTellsOfItselfIsNotPublic() {
        ManagementPort.assertApart();
    }

    @Test
    void isTheOneThatIsCommitted() {
        ApiDocument.assertCommittedIn(Path.of("openapi.yaml"));
    }
}
