package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.ScoringSettings.Levels;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.pairings.ScoredPair.ScoredBy;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.FactsBuilder;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.records.problems.ProblemException;
import org.junit.jupiter.api.Test;

/** Two scores has a confidential demand's pairing, and versions in two pairs of eyes. */
class ToldPairingTest {
    private static final Instant NOW = Instant.parse("2026-03-18T01:30:00Z");
    private static final Instant DUE = NOW.plusSeconds(3600);
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID UNIVERSITY = UUID.randomUUID();
    private static final UUID DEMAND = UUID.randomUUID();
    private static final UUID OUTCOME = UUID.randomUUID();

    @Test
    void othersReadTheScoreOfTheSummaryAndItsSideTheWholeOne() {
        StoredPairing pairing = StoredPairing.propose(UUID.randomUUID(), scored(1, 0.9, 0.4), NOW, DUE, false);

        assertThat(pairing.wholeState(NOW).score()).isEqualTo(0.9);
        assertThat(pairing.toldState(NOW).score()).isEqualTo(0.4);
        assertThat(pairing.toldState(NOW).level()).isEqualTo(PairingLevel.FAIR);
        assertThat(pairing.toldState(NOW).components())
                .containsEntry("text", 0.4)
                .containsEntry("feedback", 1.0);
    }

    @Test
    void whatOnlyTheSecretTextMovesIsNoNewVersionToOthers() {
        StoredPairing pairing = StoredPairing.propose(UUID.randomUUID(), scored(1, 0.9, 0.4), NOW, DUE, false);
        Pairing before = pairing.toldState(NOW);

        pairing.rescore(scored(1, 0.5, 0.4), NOW);
        pairing.rescore(scored(1, 0.8, 0.4), NOW);

        assertThat(pairing.toldState(NOW)).isEqualTo(before);
        assertThat(pairing.wholeState(NOW).version()).isEqualTo(3);
        pairing.rescore(scored(2, 0.8, 0.6), NOW);
        assertThat(pairing.toldState(NOW).version()).isEqualTo(2);
    }

    @Test
    void whatIsKeptToItsSideBeginsForOthersWithItsSidesWord() {
        StoredPairing pairing = StoredPairing.propose(UUID.randomUUID(), scored(1, 0.9, 0.1), NOW, DUE, true);
        pairing.rescore(scored(1, 0.8, 0.1), NOW);
        assertThat(pairing.isKnownToOthers()).isFalse();

        Instant later = NOW.plusSeconds(600);
        pairing.becomeKnown(later, later.plusSeconds(3600));

        assertThat(pairing.isKnownToOthers()).isTrue();
        assertThat(pairing.toldState(NOW).version()).isEqualTo(1);
        assertThat(pairing.toldState(NOW).state()).isEqualTo(PairingState.PROPOSED);
        assertThat(pairing.toldState(NOW).score()).isEqualTo(0.1);
        assertThat(pairing.toldState(NOW).proposedAt())
                .as("not since when its secret text had found it")
                .isEqualTo(later);
        assertThat(pairing.toldState(NOW).dueAt()).isEqualTo(later.plusSeconds(3600));
        pairing.decide(decision(Decision.Side.DEMAND), null, DUE);
        assertThat(pairing.toldState(NOW).version()).isEqualTo(2);
        assertThat(pairing.toldState(NOW).state()).isEqualTo(PairingState.ACCEPTED_BY_ONE);
    }

    @Test
    void whatIsKeptFromNowOnStaysForOthersAsItWasTakenOffTheTable() {
        StoredPairing pairing = StoredPairing.propose(UUID.randomUUID(), scored(1, 0.9, 0.4), NOW, DUE, false);
        pairing.decide(decision(Decision.Side.OUTCOME), "见样机", DUE);

        pairing.keepToItsSide(scored(2, 0.9, 0.1), NOW, DUE);

        Pairing told = pairing.toldState(NOW);
        assertThat(told.state()).isEqualTo(PairingState.RETIRED);
        assertThat(told.version()).isEqualTo(3);
        assertThat(told.score()).as("with which it was on the table").isEqualTo(0.4);
        assertThat(told.decisions()).hasSize(1);
        assertThat(pairing.wholeState(NOW).state()).isEqualTo(PairingState.PROPOSED);
        assertThat(pairing.stepsFor(Decision.Side.OUTCOME)).isEmpty();
        assertThat(pairing.stepsFor(Decision.Side.DEMAND)).containsExactly("accept", "decline");
        assertThatThrownBy(() -> pairing.decide(decision(Decision.Side.OUTCOME), null, DUE))
                .isInstanceOf(ProblemException.class);
        pairing.decide(new Decision(Decision.Side.DEMAND, Decision.Verdict.DECLINE, null, COMPANY, NOW), null, DUE);
        assertThat(pairing.toldState(NOW)).isEqualTo(told);
        assertThat(pairing.decline().kept()).isTrue();
    }

    @Test
    void ofWhatIsPublicAgainOthersReadAllAndNoVersionTwice() {
        StoredPairing pairing = StoredPairing.propose(UUID.randomUUID(), scored(1, 0.9, 0.4), NOW, DUE, false);
        pairing.rescore(scored(1, 0.8, 0.4), NOW);

        pairing.rescore(open(2, 0.85), NOW);

        assertThat(pairing.isToldApart()).isFalse();
        assertThat(pairing.toldState(NOW).version()).isEqualTo(3);
        assertThat(pairing.toldState(NOW).demandTitle()).isEqualTo("题");
        pairing.rescore(scored(3, 0.85, 0.3), NOW);
        assertThat(pairing.toldState(NOW).version()).isEqualTo(4);
        assertThat(pairing.toldState(NOW).demandTitle()).isNull();
    }

    private static Decision decision(Decision.Side side) {
        return new Decision(
                side, Decision.Verdict.ACCEPT, null, side == Decision.Side.DEMAND ? COMPANY : UNIVERSITY, NOW);
    }

    private static ScoredPair scored(long version, double whole, double told) {
        return new ScoredPair(
                demand(version, true),
                outcome(),
                score(whole),
                List.of(),
                new ScoredBy("m5-0000000000", new Levels(0.08, 0.4, 0.75)),
                1,
                ToldScore.of(score(told)),
                0);
    }

    private static ScoredPair open(long version, double score) {
        return new ScoredPair(
                demand(version, false),
                outcome(),
                score(score),
                List.of(),
                new ScoredBy("m5-0000000000", new Levels(0.08, 0.4, 0.75)),
                1,
                null,
                0);
    }

    private static PairScore score(double score) {
        return new PairScore(score, new Levels(0.08, 0.4, 0.75).of(score), 0, score, 0, 0);
    }

    private static Subject demand(long version, boolean confidential) {
        Facts facts = FactsBuilder.builder()
                .visibility(confidential ? Visibility.CONFIDENTIAL : Visibility.PLATFORM)
                .members(Set.of())
                .build();
        return new Subject(
                DEMAND, SubjectKind.DEMAND, version, COMPANY, true, confidential, new MatchText("题", "文", "摘要"), facts);
    }

    private static Subject outcome() {
        return new Subject(
                OUTCOME, SubjectKind.OUTCOME, 1, UNIVERSITY, true, false, MatchText.of("成果", "成果"), Facts.UNKNOWN);
    }
}
