package org.duijie.matching.models.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.contracts.codes.PairingLevel.FAIR;
import static org.duijie.contracts.codes.PairingLevel.STRONG;
import static org.duijie.contracts.codes.PairingLevel.WEAK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.models.rules.PresentScore.PairRating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernsTest {
    private static final UUID COMPANY = Decisions.id("A");
    private static final UUID UNIVERSITY = Decisions.id("1");

    @ParameterizedTest(name = "{0} organisations where 3 are wanted")
    @CsvSource({"2.9, 3, true", "3, 2.9, true", "3, 3, false", "12, 1, true"})
    void tooFewOrganisationsOnEitherSide(double demandSide, double outcomeSide, boolean waits) {
        assertThat(reasons(Concerns.ofOrganisations(new DecidingOrganisations(demandSide, outcomeSide), 3)))
                .isEqualTo(waits ? List.of(WaitReason.TOO_FEW_ORGANISATIONS) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "0.02, 0.05, ''",
        "-0.3, -0.3, ''",
        "0.021, 0, ORDERS_SHIPPED_SET_WORSE",
        "0, 0.051, FURTHER_OFF_ON_SHIPPED_SET",
        "0.1, 0.1, ORDERS_SHIPPED_SET_WORSE FURTHER_OFF_ON_SHIPPED_SET",
    })
    void worseOnWhatShips(double aucLoss, double errorRise, String reasons) {
        assertThat(reasons(Concerns.ofShippedSet(aucLoss, errorRise))).isEqualTo(named(reasons));
    }

    /** Of pairs that fit, which the current version scores 0.8: squared error 0.04. */
    @ParameterizedTest
    @CsvSource({
        "0.8 0.8 0.8, ''",
        "0.9 0.9 0.9, ''",
        "0.71 0.71 0.71, ''",
        "0.69 0.69 0.69, FURTHER_OFF_FOR_ORGANISATION",
        "0.5 0.9 0.9, FURTHER_OFF_FOR_ORGANISATION",
        "0.1 0.1, ''",
    })
    void furtherOffOnWhatAnOrganisationDecided(String scores, String reasons) {
        List<TriedPair> tried = Arrays.stream(scores.split(" "))
                .map(score -> new TriedPair(decided(COMPANY), score(Double.parseDouble(score)), score(0.8), 1))
                .toList();

        List<Concern> concerns = Concerns.ofTried(tried);

        assertThat(reasons(concerns).stream().distinct().toList()).isEqualTo(named(reasons));
        assertThat(concerns)
                .extracting(Concern::organisationId)
                .as("both sides are named")
                .hasSize(reasons.isEmpty() ? 0 : 2);
    }

    @Test
    void whatIsBetterForOneDoesNotMakeUpForAnother() {
        List<TriedPair> tried = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tried.add(new TriedPair(decided(Decisions.id("B")), score(0.99), score(0.5), 1));
        }
        for (int i = 0; i < 3; i++) {
            tried.add(new TriedPair(decided(COMPANY), score(0.5), score(0.8), 1));
        }

        assertThat(Concerns.ofTried(tried)).extracting(Concern::organisationId).containsExactly(COMPANY);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "0.45, 0.45, ''",
        "0.45, 0.54, ''",
        "0.45, 0.41, ''",
        "0.45, 0.38, LOWERS_FITTING_PAIRINGS",
        "0.80, 0.69, MOVES_SCORES",
        "0.30, 0.45, MOVES_SCORES",
        "0.50, 0.30, MOVES_SCORES LOWERS_FITTING_PAIRINGS",
        "0.30, 0.22, ''",
    })
    void movesWhatAnOrganisationHasOnTheTable(double from, double to, String reasons) {
        List<Concern> concerns = Concerns.ofEffects(OrganisationEffect.of(List.of(present(from, to))));

        assertThat(concerns.stream()
                        .filter(concern -> concern.organisationId().equals(COMPANY))
                        .map(Concern::reason)
                        .toList())
                .isEqualTo(named(reasons));
        assertThat(concerns)
                .extracting(Concern::organisationId)
                .containsOnlyElementsOf(reasons.isEmpty() ? List.of() : List.of(COMPANY, UNIVERSITY));
    }

    @Test
    void oneOfTenThatFitMayFallAndTwoMayNot() {
        List<PresentScore> one = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            one.add(present(0.45, i == 0 ? 0.38 : 0.45));
        }
        List<PresentScore> two = new ArrayList<>(one);
        two.set(1, present(0.45, 0.38));

        assertThat(Concerns.ofEffects(OrganisationEffect.of(one))).isEmpty();
        assertThat(Concerns.ofEffects(OrganisationEffect.of(two)))
                .extracting(Concern::measured)
                .containsExactly(0.2, 0.2);
    }

    @Test
    void countsForEachOrganisationWhatRisesAndFalls() {
        OrganisationEffect effect =
                OrganisationEffect.of(List.of(present(0.45, 0.8), present(0.8, 0.3), present(0.3, 0.3))).stream()
                        .filter(one -> one.organisationId().equals(COMPANY))
                        .findFirst()
                        .orElseThrow();

        assertThat(effect.pairings()).isEqualTo(3);
        assertThat(effect.higher()).isEqualTo(1);
        assertThat(effect.lower()).isEqualTo(1);
        assertThat(effect.fitting()).isEqualTo(2);
        assertThat(effect.noLongerFitting()).isEqualTo(1);
        assertThat(effect.meanRise()).isNegative();
    }

    private static AttributedPair decided(UUID company) {
        return new AttributedPair(new JudgedPair("d", null, "o", null, 4), company, UNIVERSITY);
    }

    private static PairScore score(double score) {
        return new PairScore(score, level(score), 0, 0, 0, 0);
    }

    private static PresentScore present(double from, double to) {
        return new PresentScore(
                UUID.randomUUID(),
                UUID.randomUUID(),
                COMPANY,
                UUID.randomUUID(),
                UNIVERSITY,
                new PairRating(from, level(from)),
                new PairRating(to, level(to)));
    }

    private static PairingLevel level(double score) {
        return score >= 0.75 ? STRONG : score >= 0.4 ? FAIR : WEAK;
    }

    private static List<WaitReason> reasons(List<Concern> concerns) {
        return concerns.stream().map(Concern::reason).toList();
    }

    private static List<WaitReason> named(String reasons) {
        return reasons.isEmpty()
                ? List.of()
                : Arrays.stream(reasons.split(" ")).map(WaitReason::valueOf).toList();
    }
}
