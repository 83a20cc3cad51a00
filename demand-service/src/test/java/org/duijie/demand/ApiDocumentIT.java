package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.duijie.demand.demands.rules.Step;
import org.duijie.demand.pooling.rules.PoolStep;
import org.duijie.records.identity.Role;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.BadRequests;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.StepRoles;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_demand")
class ApiDocumentIT {
    private static final Set<String> NOBODY = Set.of();

    /** Gives bytes, of which there is nothing to show. */
    private static final String DOWNLOAD = "/api/v1/demands/{id}/attachments/{attachment}";

    @Test
    void everyOperationHasASummaryAndExamplesOfWhatGoesInAndOut() {
        ApiDocument document = ApiDocument.ofApplicationUnderTest();

        assertThat(document.paths())
                .contains(
                        "/api/v1/demands",
                        "/api/v1/demands/counts",
                        "/api/v1/demands/diagnosis-queue",
                        "/api/v1/demands/openings",
                        "/api/v1/demands/pools",
                        "/api/v1/demands/{id}/grants",
                        "/api/v1/demands/{id}/near-duplicates",
                        "/api/v1/demands/{id}/renew",
                        DOWNLOAD);
        document.assertComplete(DOWNLOAD);
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
        Map<Actor, Set<String>> roles = Map.of(
                // A common demand is the park's own.
                Actor.OWNER,
                Set.of(Role.COMPANY, Role.PARK_OFFICER),
                Actor.HOST,
                Set.of(Role.COMPANY),
                Actor.PARK,
                Set.of(Role.PARK_OFFICER));

        new StepRoles()
                .assertOf(
                        "/api/v1/demands/{id}",
                        Step.values(),
                        Step::wireName,
                        step -> roles.getOrDefault(step.actor(), NOBODY));
        new StepRoles()
                .assertOf(
                        "/api/v1/demands/pools/{id}",
                        PoolStep.values(),
                        PoolStep::wireName,
                        step -> roles.getOrDefault(step.actor(), NOBODY));
    }
}
