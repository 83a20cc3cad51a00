package org.duijie.matching.pairing;

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
import org.duijie.matching.corpus.Corpus;
import org.duijie.matching.gates.Party;
import org.duijie.matching.matchers.CurrentMatcher;
import org.duijie.matching.matchers.Judging;
import org.duijie.matching.pairings.Judgement;
import org.duijie.matching.pairings.Judgement.Verdict;
import org.duijie.matching.subjects.KnownSubject;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subject;

/** Judges one demand and one outcome, and names the terms that may be shown as reasons. */
@ApplicationScoped
public class JudgePair {
    private final Matcher matcher;
    private final CurrentMatcher current;
    private final Corpus corpus;
    private final CompareFacts compareFacts;

    JudgePair(Matcher matcher, CurrentMatcher current, Corpus corpus, CompareFacts compareFacts) {
        this.matcher = matcher;
        this.current = current;
        this.corpus = corpus;
        this.compareFacts = compareFacts;
    }

    /** The version that judges now; for one search. */
    public Judging now() {
        return current.now();
    }

    /** The name of that version, in the current session. */
    Uni<String> version() {
        return current.version();
    }

    /** The version of that name, which is the one that judges now; for one search. */
    Judging as(String version) {
        return current.as(version);
    }

    public Profiled profiled(KnownSubject known) {
        return profiled(known.subject(), () -> known);
    }

    Profiled profiled(StoredSubject row) {
        return profiled(row.subject(), row::known);
    }

    /** What the corpus has of the same text is not made again. */
    private Profiled profiled(Subject subject, Supplier<KnownSubject> known) {
        Profile profile = corpus.profile(subject).orElseGet(() -> known.get().profile(matcher));
        return new Profiled(subject, profile, Party.of(subject));
    }

    /** The two in either order, without feedback. */
    public Judgement judge(Judging judging, Profiled one, Profiled other) {
        return judge(judging, one, other, score(judging, one, other));
    }

    /** The same with the score that was found before. */
    Judgement judge(Judging judging, Profiled one, Profiled other, PairScore score) {
        Profiled demand = one.subject().side() == Side.DEMAND ? one : other;
        Profiled outcome = demand == one ? other : one;
        return new Judgement(
                demand.subject(),
                outcome.subject(),
                score,
                terms(demand, outcome),
                new Verdict(judging.version(), judging.levels()),
                Feedback.NONE);
    }

    /** How near two records of one side are in meaning, 0–1. */
    double nearness(Profiled one, Profiled other) {
        return matcher.score(one.profile(), other.profile()).text();
    }

    /** The score alone, of the two in either order. */
    PairScore score(Judging judging, Profiled one, Profiled other) {
        return score(judging, one, other, compareFacts.today());
    }

    /**
     * The same as it was, or will be, on a day.
     *
     * @param day from which the age of the outcome's confirmation counts (UTC)
     */
    public PairScore score(Judging judging, Profiled one, Profiled other, LocalDate day) {
        Profiled demand = one.subject().side() == Side.DEMAND ? one : other;
        Profiled outcome = demand == one ? other : one;
        PairScore ofTexts = judging.score(
                demand.subject().id(), demand.profile(), outcome.subject().id(), outcome.profile());
        ComparedFacts facts = CompareFacts.counted(demand.subject(), outcome.subject(), day);
        return ofTexts.withFacts(FactFit.logOdds(facts), judging.levels());
    }

    private List<String> terms(Profiled demand, Profiled outcome) {
        return matcher.matchedTerms(
                demand.subject().quotable(), outcome.subject().text(), outcome.profile());
    }
}
