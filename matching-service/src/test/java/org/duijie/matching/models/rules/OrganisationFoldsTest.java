package org.duijie.matching.models.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duijie.matching.models.rules.OrganisationFolds.Fold;
import org.junit.jupiter.api.Test;

class OrganisationFoldsTest {

    @Test
    void eachDecisionIsAskedAboutOnceAndWhatIsLearntIsOfOthers() {
        List<AttributedPair> decisions = Decisions.everyOneWithEveryOther(7, 2);

        List<Fold> folds = OrganisationFolds.of(decisions);

        assertThat(folds.stream().flatMap(fold -> fold.asked().stream()))
                .containsExactlyInAnyOrderElementsOf(decisions);
        assertThat(folds)
                .allSatisfy(fold -> assertThat(fold.learnt()).isNotEmpty().noneMatch(learnt -> fold.asked().stream()
                        .anyMatch(asked ->
                                asked.isOf(learnt.demandOrganisation()) || asked.isOf(learnt.outcomeOrganisation()))));
    }

    /** An institute that asks and offers is kept out on both sides. */
    @Test
    void anOrganisationOnBothSidesIsHeldOutOnBoth() {
        List<AttributedPair> decisions = Decisions.of("A-1x2 B-2x2 C-3x2 D-Ax2 A-5x2 E-6x2", 1);

        assertThat(OrganisationFolds.of(decisions)).isNotEmpty().allSatisfy(fold -> assertThat(fold.learnt())
                .noneMatch(learnt -> learnt.isOf(Decisions.id("A"))
                        && fold.asked().stream().anyMatch(asked -> asked.isOf(Decisions.id("A")))));
    }

    @Test
    void ofOnePartyNothingCanBeAskedAbout() {
        assertThat(OrganisationFolds.of(Decisions.of("A-1x40", 1))).isEmpty();
        assertThat(OrganisationFolds.of(Decisions.of("A-1x9 B-1x9 C-1x9", 1))).isEmpty();
    }
}
