package org.duijie.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.Transition;
import org.junit.jupiter.api.Test;

class LifecycleRecordTest {
    private static final UUID OURS = UUID.randomUUID();

    private final Caller owner = new Caller(OURS, "a", Set.of(Role.COMPANY));
    private final Caller park = new Caller(UUID.randomUUID(), "b", Set.of(Role.PARK_OFFICER));
    private final Caller other = new Caller(UUID.randomUUID(), "c", Set.of(Role.COMPANY));
    private final Letter letter = new Letter(Status.WRITTEN);

    @Test
    void aStepIsItsActorsAlone() {
        assertThatCode(() -> letter.requireActor(Step.SEND, owner)).doesNotThrowAnyException();
        assertThatThrownBy(() -> letter.requireActor(Step.SEND, park)).hasMessage("forbidden");
        assertThatThrownBy(() -> letter.requireActor(Step.READ, other)).hasMessage("forbidden");
    }

    @Test
    void aStepIsTakenWhereTheStatusAllowsIt() {
        assertThatCode(() -> letter.requireStatus(Step.SEND, owner)).doesNotThrowAnyException();
        assertThatThrownBy(() -> letter.requireStatus(Step.READ, park)).hasMessage("illegal-step");
    }

    @Test
    void aRefusalNamesTheStepsOfWhoAsks() {
        assertThat(allowedSteps(owner)).isEqualTo(List.of("send"));
        assertThat(allowedSteps(park)).isEqualTo(List.of("burn"));
        assertThat(allowedSteps(other)).isEqualTo(List.of());
    }

    @Test
    void itShowsWhatItWouldTake() {
        assertThat(letter.stepsFor(owner)).containsExactly("send");
        assertThat(letter.stepsFor(park)).containsExactly("burn");
        assertThat(letter.stepsFor(other)).isEmpty();
    }

    @Test
    void whatItIsNotReadyForIsNeitherShownNorTaken() {
        Letter unstamped = new Letter(Status.WRITTEN, false);

        assertThat(unstamped.stepsFor(owner)).isEmpty();
        assertThat(unstamped.stepsFor(park)).containsExactly("burn");
        assertThatThrownBy(() -> unstamped.requireStatus(Step.SEND, owner)).hasMessage("illegal-step");
        assertThatCode(() -> unstamped.requireStatus(Step.BURN, park)).doesNotThrowAnyException();
    }

    private Object allowedSteps(Caller caller) {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> letter.requireStatus(Step.READ, caller));
        return refusal.problem().extensions().get("allowedSteps");
    }

    private enum Status {
        WRITTEN,
        SENT,
        READ
    }

    private enum Step implements LifecycleStep<Status> {
        SEND(Actor.OWNER, Status.SENT, Status.WRITTEN),
        READ(Actor.PARK, Status.READ, Status.SENT),
        BURN(Actor.PARK, Status.READ, Status.WRITTEN);

        private final Transition<Status> transition;

        Step(Actor actor, Status to, Status from) {
            transition = new Transition<>(actor, to, Set.of(from));
        }

        @Override
        public Transition<Status> transition() {
            return transition;
        }
    }

    private static final class Letter extends LifecycleRecord<Status> {
        private final Status status;
        private final boolean stamped;

        Letter(Status status) {
            this(status, true);
        }

        Letter(Status status, boolean stamped) {
            super(UUID.randomUUID(), OURS, Instant.EPOCH);
            this.status = status;
            this.stamped = stamped;
        }

        @Override
        protected boolean isReadyFor(LifecycleStep<Status> step) {
            return step != Step.SEND || stamped;
        }

        @Override
        public Status status() {
            return status;
        }

        @Override
        protected Class<Step> steps() {
            return Step.class;
        }

        @Override
        public boolean isKnownTo(Caller caller) {
            return true;
        }
    }
}
