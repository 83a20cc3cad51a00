package org.duijie.matching.models;

import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.models.Quality.Answer;
import org.duijie.matching.models.rules.AttributedPair;
import org.duijie.matching.models.rules.InfluenceCaps;
import org.duijie.matching.models.rules.OrganisationFolds;
import org.duijie.matching.models.rules.OrganisationFolds.Fold;
import org.duijie.matching.models.rules.TriedPair;

/**
 * Compares what could be learnt now with the current version on decided pairs of organisations that neither has learnt
 * from. Both are learnt anew for it without these organisations, in {@linkplain OrganisationFolds folds}: the new one from all
 * other decisions, the current one from those of them that it knows. Where the current one is as it ships, it is asked as it is.
 */
final class ModelComparison {
    private static final long SEED = 7;

    private final Matcher matcher;
    private final List<AttributedPair> pairs;

    ModelComparison(Matcher matcher, List<AttributedPair> pairs) {
        this.matcher = matcher;
        this.pairs = pairs;
    }

    /** What these decisions teach, each party's up to its {@linkplain InfluenceCaps cap}. The same ones teach the same. */
    static LearnedModel learn(Matcher matcher, List<AttributedPair> pairs) {
        return LearnedModel.train(
                matcher,
                InfluenceCaps.capped(pairs).stream().map(AttributedPair::pair).toList(),
                SEED);
    }

    /** Those of the pairs that the version has not learnt from, or that had another level when it did. */
    static List<AttributedPair> newTo(ScoringModel current, List<AttributedPair> pairs) {
        return pairs.stream().filter(pair -> !current.knows(pair.pair())).toList();
    }

    /** What the two say of each pair that can be asked about. */
    List<TriedPair> with(ScoringModel current) {
        List<AttributedPair> asked = new ArrayList<>();
        List<PairScore> own = new ArrayList<>();
        List<PairScore> others = new ArrayList<>();
        for (Fold fold : OrganisationFolds.of(pairs)) {
            ScoringModel learnt = standIn(fold.learnt());
            ScoringModel other = current.hasLearnt() ? standIn(current, fold.learnt(), learnt) : current;
            for (AttributedPair pair : fold.asked()) {
                asked.add(pair);
                own.add(learnt.score(pair.pair()));
                others.add(other.score(pair.pair()));
            }
        }
        double[] shares = InfluenceCaps.shares(asked);
        List<TriedPair> tried = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            tried.add(new TriedPair(asked.get(i), own.get(i), others.get(i), shares[i]));
        }
        return tried;
    }

    private ScoringModel standIn(List<AttributedPair> learnt) {
        return learnt.isEmpty()
                ? ScoringModel.shipped(matcher)
                : ScoringModel.learnt(matcher, "stand-in", learn(matcher, learnt));
    }

    /** What the current version would be without these organisations; that of the new one where it knows all that is learnt from. */
    private ScoringModel standIn(ScoringModel current, List<AttributedPair> learnt, ScoringModel ofAll) {
        List<AttributedPair> known =
                learnt.stream().filter(pair -> current.knows(pair.pair())).toList();
        return known.size() == learnt.size() ? ofAll : standIn(known);
    }

    static List<Answer> own(List<TriedPair> tried) {
        return tried.stream()
                .map(one -> new Answer(one.own(), one.decided().pair(), one.weight()))
                .toList();
    }

    static List<Answer> current(List<TriedPair> tried) {
        return tried.stream()
                .map(one -> new Answer(one.current(), one.decided().pair(), one.weight()))
                .toList();
    }

    /** What a version says of judged pairs that count alike. */
    static List<Answer> answers(ScoringModel scoringModel, List<JudgedPair> judged) {
        return judged.stream()
                .map(pair -> new Answer(scoringModel.score(pair), pair, 1))
                .toList();
    }

    /**
     * Whether the new version is better: its squared error is smaller by more than the standard error of the paired
     * difference, and its levels are no further off.
     */
    static boolean isBetter(List<TriedPair> tried) {
        if (tried.isEmpty()) {
            return false;
        }
        double weights = tried.stream().mapToDouble(TriedPair::weight).sum();
        double mean =
                tried.stream().mapToDouble(one -> one.weight() * one.gain()).sum() / weights;
        double variance = 0;
        for (TriedPair one : tried) {
            double apart = one.weight() * (one.gain() - mean);
            variance += apart * apart;
        }
        return mean > Math.sqrt(variance) / weights
                && Quality.of(own(tried)).score() >= Quality.of(current(tried)).score();
    }
}
