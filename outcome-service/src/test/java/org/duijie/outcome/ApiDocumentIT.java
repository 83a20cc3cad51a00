package org.duijie.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.BadRequests;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class ApiDocumentIT {

    @Test
    void everyOperationHasASummaryAndExamplesOfWhatGoesInAndOut() {
        ApiDocument document = ApiDocument.ofApplicationUnderTest();

        assertThat(document.paths())
                .contains(
                        "/api/v1/outcomes",
                        "/api/v1/outcomes/counts",
                        "/api/v1/outcomes/{id}/confirm",
                        "/api/v1/outcomes/confirmations",
                        "/api/v1/outcomes/imports/{id}/rows",
                        "/api/v1/outcomes/exports",
                        "/api/v1/experts",
                        "/api/v1/datasets/{resource}/access",
                        "/api/v1/facilities/{resource}/bookings",
                        "/api/v1/facilities/{resource}/slots");
        document.assertComplete();
    }

    @Test
    void everyOperationRefusesWhatItCannotTake() {
        assertThat(BadRequests.wronglyAnswered(ApiDocument.ofApplicationUnderTest()))
                .isEmpty();
    }

    @Test
    void isTheOneThatIsCommitted() {
        ApiDocument.assertCommittedIn(Path.of("openapi.yaml"));
    }
}
