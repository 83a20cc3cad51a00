package org.duijie.matching.pipeline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.duijie.engine.feedback.Feedback;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.Profile;
import org.duijie.matching.comparison.CompareFacts;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.comparison.FactFit;
import org.duijie.matching.comparison.MatchIndicators;
import org.duijie.matching.comparison.Matter;
import org.duijie.matching.comparison.SharedFault;
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.gates.Party;
import org.duijie.matching.models.CurrentMatcher;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.pairings.ScoredPair;
import org.duijie.matching.pairings.ScoredPair.ScoredBy;
import org.duijie.matching.pairings.ToldScore;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;

/** Scores one demand and one outcome, and names the terms that may be shown as reasons. */
@ApplicationScoped
public class ScorePair {
    private final Matcher matcher;
    private final CurrentMatcher current;
    private final Corpus corpus;
    private final CompareFacts compareFacts;
    private final SharedFault sharedFault;

    ScorePair(
            Matcher matcher,
            CurrentMatcher current,
            Corpus corpus,
            CompareFacts compareFacts,
            MatchIndicators indicators) {
        this.matcher = matcher;
        this.current = current;
        this.corpus = corpus;
        this.compareFacts = compareFacts;
        this.sharedFault = new SharedFault(indicators);
    }

    /** The version that scores now; for one search. */
    public ScoringModel now() {
        return current.now();
    }

    /** The name of that version, in the current session. */
    Uni<String> version() {
        return current.version();
    }

    /** The version of that name, which is the one that scores now; for one search. */
    ScoringModel as(String version) {
        return current.as(version);
    }

    public Profiled profiled(EmbeddedSubject known) {
        return profiled(known.subject(), () -> known);
    }

    public Profiled profiled(StoredSubject row) {
        return profiled(row.subject(), () -> row.embedded(matcher));
    }

    /** What the corpus has of the same text is not made again. */
    private Profiled profiled(Subject subject, Supplier<EmbeddedSubject> known) {
        Profile profile = corpus.profile(subject).orElseGet(() -> known.get().profile(matcher));
        Profile quotable = subject.confidential() ? known.get().closed(matcher).profile(matcher) : null;
        return new Profiled(subject, profile, Party.of(subject), quotable);
    }

    /** The two in either order, without feedback. */
    public ScoredPair of(ScoringModel scoringModel, Profiled one, Profiled other) {
        return of(scoringModel, one, other, score(scoringModel, one, other), told(scoringModel, one, other));
    }

    /**
     * The same with the scores that were found before.
     *
     * @param told as {@link #told}
     */
    ScoredPair of(ScoringModel scoringModel, Profiled one, Profiled other, PairScore score, PairScore told) {
        Profiled demand = one.subject().kind() == SubjectKind.DEMAND ? one : other;
        Profiled outcome = demand == one ? other : one;
        return new ScoredPair(
                demand.subject(),
                outcome.subject(),
                score,
                terms(demand, outcome),
                new ScoredBy(scoringModel.version(), scoringModel.levels()),
                Feedback.NONE,
                told == null ? null : ToldScore.of(told),
                0);
    }

    /** The score by what everybody may read, where that is not all there is; else null. */
    PairScore told(ScoringModel scoringModel, Profiled one, Profiled other) {
        return one.isConfidential() || other.isConfidential() ? score(scoringModel, one.told(), other.told()) : null;
    }

    /** How near two records of one side are in meaning, 0–1. */
    double nearness(Profiled one, Profiled other) {
        return matcher.score(one.profile(), other.profile()).text();
    }

    /** The score alone, of the two in either order. */
    PairScore score(ScoringModel scoringModel, Profiled one, Profiled other) {
        return score(scoringModel, one, other, compareFacts.today());
    }

    /**
     * The same as it was, or will be, on a day.
     *
     * @param day from which the age of the outcome's confirmation counts (UTC)
     */
    public PairScore score(ScoringModel scoringModel, Profiled one, Profiled other, LocalDate day) {
        Profiled demand = one.subject().kind() == SubjectKind.DEMAND ? one : other;
        Profiled outcome = demand == one ? other : one;
        PairScore ofTexts = scoringModel.score(
                demand.subject().id(), demand.profile(), outcome.subject().id(), outcome.profile());
        ComparedFacts facts = compareFacts.counted(demand.subject(), outcome.subject(), Matter.of(ofTexts), day);
        return ofTexts.withFacts(FactFit.logOdds(facts), FactFit.rulesOutStrong(facts), scoringModel.levels());
    }

    /** What declined pairs have in common with others. */
    SharedFault sharedFault() {
        return sharedFault;
    }

    private List<String> terms(Profiled demand, Profiled outcome) {
        return matcher.matchedTerms(
                demand.subject().quotable(), outcome.subject().text(), outcome.profile());
    }
}
