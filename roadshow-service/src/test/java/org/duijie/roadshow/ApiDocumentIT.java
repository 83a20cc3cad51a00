package org.duijie.roadshow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.duijie.records.identity.Role;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.duijie.roadshow.roadshows.rules.Step;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.BadRequests;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.StepRoles;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_roadshow")
class ApiDocumentIT {
    private static final Set<String> NOBODY = Set.of();

    @Test
    void everyOperationHasASummaryAndExamplesOfWhatGoesInAndOut() {
        ApiDocument document = ApiDocument.ofApplicationUnderTest();

        assertThat(document.paths())
                .contains(
                        "/api/v1/roadshows",
                        "/api/v1/roadshows/{id}",
                        "/api/v1/roadshows/{id}/open",
                        "/api/v1/roadshows/{id}/releases");
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

    @Test
    void aStepIsOpenToTheRolesOfItsActor() {
        StepRoles documented = new StepRoles();
        Map<Actor, Set<String>> roles = Map.of(Actor.OWNER, Set.of(Role.PARK_OFFICER));

        new StepRoles()
                .assertOf(
                        "/api/v1/roadshows/{id}",
                        Step.values(),
                        Step::wireName,
                        step -> roles.getOrDefault(step.actor(), NOBODY));
    }
}
