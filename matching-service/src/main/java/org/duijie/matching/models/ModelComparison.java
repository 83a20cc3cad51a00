package org.duijie.matching.models;

import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.learning.LearnedScore;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;

/**
 * Compares what could be learnt now with the current version, on decided pairs that neither has seen as they are: the
 * current one did not learn from them, or learnt another level that they had then, and the new one is learnt {@value #FOLDS}
 * times, each time without the fold that it is then asked about.
 */
final class ModelComparison {
    static final long SEED = 7;

    private static final int FOLDS = 5;

    private final Matcher matcher;
    private final List<JudgedPair> pairs;

    ModelComparison(Matcher matcher, List<JudgedPair> pairs) {
        this.matcher = matcher;
        this.pairs = pairs;
    }

    /** Those of the pairs that the version has not learnt from, or that had another level when it did. */
    static List<JudgedPair> newTo(Judged current, List<JudgedPair> pairs) {
        return pairs.stream().filter(pair -> !current.knows(pair)).toList();
    }

    /** What a version says of pairs. */
    interface Judged {
        String version();

        boolean knows(JudgedPair pair);

        PairScore score(JudgedPair pair);
    }

    Figures with(Judged current) {
        List<JudgedPair> heldOut = newTo(current, pairs);
        List<PairScore> own = new ArrayList<>();
        List<PairScore> others = new ArrayList<>();
        List<Integer> decided = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int asked = fold;
            List<JudgedPair> of =
                    heldOut.stream().filter(pair -> fold(pair) == asked).toList();
            List<JudgedPair> rest =
                    pairs.stream().filter(pair -> fold(pair) != asked).toList();
            if (!of.isEmpty() && !rest.isEmpty()) {
                LearnedModel model = LearnedModel.train(matcher, rest, SEED);
                for (JudgedPair pair : of) {
                    own.add(predicted(model, pair));
                    others.add(current.score(pair));
                    decided.add(pair.level());
                }
            }
        }
        Quality ownQuality = Quality.of(own, decided);
        Quality currentQuality = Quality.of(others, decided);
        return new Figures(
                pairs.size(),
                decided.size(),
                ownQuality,
                currentQuality,
                current.version(),
                isBetter(own, others, decided));
    }

    private PairScore predicted(LearnedModel model, JudgedPair pair) {
        LearnedScore learnt = model.of(pair.demandId(), pair.demand()).score(pair.outcomeId(), pair.outcome());
        return matcher.score(pair.demand(), pair.outcome()).learnt(learnt.score(), learnt.level());
    }

    private static int fold(JudgedPair pair) {
        int hash = (pair.demandId() + '\t' + pair.outcomeId()).hashCode() * 0x7FEB352D;
        return Integer.remainderUnsigned(hash ^ hash >>> 16, FOLDS);
    }

    /**
     * Whether one way of judging is better than another: its squared error is smaller by more than the standard error of the
     * paired difference, and its levels are no further off.
     */
    static boolean isBetter(List<PairScore> own, List<PairScore> others, List<Integer> decided) {
        int count = decided.size();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double gain = Quality.squaredError(others.get(i).score(), decided.get(i))
                    - Quality.squaredError(own.get(i).score(), decided.get(i));
            sum += gain;
            squares += gain * gain;
        }
        double mean = sum / count;
        double variance = Math.max(0, squares / count - mean * mean);
        return mean > Math.sqrt(variance / count)
                && Quality.of(own, decided).score()
                        >= Quality.of(others, decided).score();
    }
}
