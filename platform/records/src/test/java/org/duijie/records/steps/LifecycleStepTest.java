package org.duijie.records.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.junit.jupiter.api.Test;

class LifecycleStepTest {

    @Test
    void aPossibleStepLeadsOn() {
        assertThat(LifecycleStep.take(DoorStep.PUSH_OPEN, Door.SHUT)).isEqualTo(Door.OPEN);
    }

    @Test
    void anImpossibleStepIsRefusedWithTheStatusAndWhatItsActorCanDo() {
        ProblemException refusal =
                catchThrowableOfType(ProblemException.class, () -> LifecycleStep.take(DoorStep.PUSH_OPEN, Door.OPEN));

        assertThat(refusal.problem().code()).isEqualTo(ProblemCode.ILLEGAL_STEP);
        assertThat(refusal.problem().facts()).first().isEqualTo("push-open");
        assertThat(refusal.problem().extensions())
                .isEqualTo(Map.of("currentStatus", "OPEN", "allowedSteps", List.of()));
    }

    @Test
    void aStepIsOfferedToThoseWhoseItIs() {
        assertThat(LifecycleStep.allowed(DoorStep.class, Door.OPEN, EnumSet.of(Actor.OWNER)))
                .isEmpty();
        assertThat(LifecycleStep.allowed(DoorStep.class, Door.OPEN, EnumSet.of(Actor.PARK)))
                .containsExactly("shut");
        assertThat(LifecycleStep.allowed(DoorStep.class, Door.OPEN, EnumSet.of(Actor.PLATFORM)))
                .containsExactly("blow-shut");
    }

    private enum Door {
        OPEN,
        SHUT
    }

    private enum DoorStep implements LifecycleStep<Door> {
        PUSH_OPEN(Actor.OWNER, Door.SHUT, Door.OPEN),
        SHUT(Actor.PARK, Door.OPEN, Door.SHUT),
        BLOW_SHUT(Actor.PLATFORM, Door.OPEN, Door.SHUT);

        private final Transition<Door> transition;

        DoorStep(Actor actor, Door from, Door to) {
            transition = new Transition<>(actor, to, Set.of(from));
        }

        @Override
        public Transition<Door> transition() {
            return transition;
        }
    }
}
