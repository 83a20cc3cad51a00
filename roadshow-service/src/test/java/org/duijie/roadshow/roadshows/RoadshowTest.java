package org.duijie.roadshow.roadshows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.records.identity.Caller;
import org.duijie.records.identity.Role;
import org.duijie.records.problems.ProblemException;
import org.duijie.roadshow.roadshows.rules.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadshowTest {
    private static final Instant NOW = Instant.parse("2027-03-01T00:00:00Z");
    private static final UUID PARK = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Caller OFFICER = caller(PARK, Role.PARK_OFFICER);
    private static final Caller OTHER_PARK = caller(UUID.randomUUID(), Role.PARK_OFFICER);
    private static final Caller COMPANY = caller(UUID.randomUUID(), Role.COMPANY);

    private final Roadshow roadshow = Roadshow.planned(UUID.randomUUID(), PARK, content("首场路演"), NOW);

    @Test
    void beginsAsAPlanThatEverybodyMayKnow() {
        assertThat(roadshow.status()).isEqualTo(RoadshowStatus.PLANNED);
        assertThat(roadshow.version()).isEqualTo(1);
        assertThat(roadshow.isKnownTo(OFFICER)).isTrue();
        assertThat(roadshow.isKnownTo(OTHER_PARK)).isTrue();
        assertThat(roadshow.isKnownTo(COMPANY)).isTrue();
    }

    @Test
    void makesANewVersionWithEveryStepChangeReleaseAndInterest() {
        through(Step.OPEN);
        roadshow.change(content("新标题"), OFFICER, NOW);
        roadshow.noteRelease(OFFICER, NOW);
        roadshow.noteInterest(OFFICER, NOW);
        roadshow.noteConfidentiality(NOW);
        assertThat(roadshow.version()).isEqualTo(6);
    }

    @Test
    void offersItsStepsToItsParkOnly() {
        assertThat(roadshow.stepsFor(OFFICER)).containsExactly("open", "cancel");
        assertThat(roadshow.stepsFor(OTHER_PARK)).isEmpty();
        assertThat(roadshow.stepsFor(caller(PARK, Role.COMPANY))).isEmpty();
    }

    @Test
    void namesTheStatusAndTheAllowedStepsWhenAStepIsNotPossible() {
        through(Step.OPEN);
        assertThatThrownBy(() -> roadshow.take(Step.FINISH, NOW))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                                refused.problem().extensions())
                        .isEqualTo(Map.of("currentStatus", "OPEN", "allowedSteps", List.of("start", "cancel"))));
        assertThat(roadshow.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CANCEL", "FINISH"})
    void isNotChangedOnceItIsOver(Step last) {
        through(Step.OPEN);
        if (last == Step.FINISH) {
            through(Step.START);
        }
        through(last);
        assertThatThrownBy(() -> roadshow.change(content("too late"), OFFICER, NOW))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> roadshow.noteRelease(OFFICER, NOW)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> roadshow.noteInterest(OFFICER, NOW)).isInstanceOf(ProblemException.class);
    }

    @Test
    void hasNoStageBeforeItIsOpen() {
        assertThatThrownBy(() -> roadshow.noteRelease(OFFICER, NOW)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> roadshow.noteInterest(OFFICER, NOW)).isInstanceOf(ProblemException.class);
    }

    private void through(Step... steps) {
        for (Step step : steps) {
            roadshow.take(step, NOW);
        }
    }

    private static RoadshowContent content(String title) {
        return new RoadshowContent(title, null, null, null, NOW, NOW.plusSeconds(3600), null, null, List.of());
    }

    private static Caller caller(UUID organisation, String role) {
        return new Caller(organisation, "somebody", Set.of(role));
    }
}
