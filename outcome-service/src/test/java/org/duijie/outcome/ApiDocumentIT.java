package org.duijie.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.duijie.outcome.access.rules.AccessStep;
import org.duijie.outcome.bookings.rules.BookingStep;
import org.duijie.outcome.outcomes.rules.Step;
import org.duijie.outcome.sharedresources.rules.ResourceStep;
import org.duijie.records.identity.Role;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.duijie.testing.ApiDocument;
import org.duijie.testing.BadRequests;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.StepRoles;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class ApiDocumentIT {
    private static final Set<String> NOBODY = Set.of();

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
        Map<Actor, Set<String>> ofOwners = Map.of(Actor.OWNER, Set.of(Role.UNIVERSITY));
        Map<Actor, Set<String>> ofWhoAsks =
                Map.of(Actor.OWNER, Set.of(Role.COMPANY, Role.UNIVERSITY), Actor.HOST, Set.of(Role.UNIVERSITY));

        new StepRoles()
                .assertOf(
                        "/api/v1/outcomes/{id}",
                        Step.values(),
                        Step::wireName,
                        step -> ofOwners.getOrDefault(step.actor(), NOBODY));
        new StepRoles()
                .assertOf(
                        "/api/v1/experts/{id}",
                        ResourceStep.values(),
                        ResourceStep::wireName,
                        step -> ofOwners.getOrDefault(step.actor(), NOBODY));
        new StepRoles()
                .assertOf(
                        "/api/v1/facilities/{id}",
                        ResourceStep.values(),
                        ResourceStep::wireName,
                        step -> ofOwners.getOrDefault(step.actor(), NOBODY));
        new StepRoles()
                .assertOf(
                        "/api/v1/datasets/{id}",
                        ResourceStep.values(),
                        ResourceStep::wireName,
                        step -> ofOwners.getOrDefault(step.actor(), NOBODY));
        new StepRoles()
                .assertOf(
                        "/api/v1/facilities/{resource}/bookings/{id}",
                        BookingStep.values(),
                        BookingStep::wireName,
                        step -> ofWhoAsks.getOrDefault(step.actor(), NOBODY));
        new StepRoles()
                .assertOf(
                        "/api/v1/datasets/{resource}/access/{id}",
                        AccessStep.values(),
                        AccessStep::wireName,
                        step -> ofWhoAsks.getOrDefault(step.actor(), NOBODY));
    }
}
