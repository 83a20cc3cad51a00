package org.duijie.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ApiDocumentIT {
    @Test
    void everyOperationHasASummaryAndExamplesOfWhatGoesInAndOut() {
        ApiDocument document = ApiDocument.ofApplicationUnderTest();

        assertThat(document.paths())
                .contains("/api/v1/organisations", "/api/v1/organisations/{id}", "/api/v1/dead-letters");
        document.assertComplete();
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
