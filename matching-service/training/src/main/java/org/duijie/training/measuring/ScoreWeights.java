package org.duijie.training.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.text.MatchText;
import org.duijie.training.corpus.Family;

/**
 * What the components of a score of full texts must weigh so that it says how often such pairs are FAIR or STRONG: logistic regression
 * over the judged pairs of the held-out fields, whose vectors were not trained on. They go into {@code ScoringSettings}.
 *
 * @param pairs so many were judged
 */
public record ScoreWeights(double bias, double text, double passages, double lexical, int pairs) {
    /** Level from which on a pair fits. */
    private static final int FAIR = 3;

    /** Texts have neither so few pairs nor so little in common that more than a trace is needed. */
    private static final double PENALTY = 1e-3;

    public static ScoreWeights of(Matcher matcher, List<Family> families) {
        List<double[]> rows = new ArrayList<>();
        List<Boolean> fits = new ArrayList<>();
        for (Family family : families) {
            List<Profile> demands =
                    Parallel.map(family.demands(), demand -> demand(matcher, demand.title(), demand.description()));
            List<Profile> outcomes =
                    Parallel.map(family.outcomes(), outcome -> outcome(matcher, outcome.title(), outcome.text()));
            for (int i = 0; i < demands.size(); i++) {
                for (int j = 0; j < outcomes.size(); j++) {
                    PairScore score = matcher.score(demands.get(i), outcomes.get(j));
                    rows.add(new double[] {1, score.text(), score.passages(), score.lexical()});
                    fits.add(family.level(i, j) >= FAIR);
                }
            }
        }
        double[] weights = LogisticRegression.fit(rows, fits, PENALTY);
        return new ScoreWeights(weights[0], weights[1], weights[2], weights[3], rows.size());
    }

    private static Profile demand(Matcher matcher, String title, String description) {
        MatchText text = MatchText.of(title, description);
        return matcher.demand(text, matcher.embed(text));
    }

    private static Profile outcome(Matcher matcher, String title, String content) {
        MatchText text = MatchText.of(title, content);
        return matcher.outcome(text, matcher.embed(text));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "bias %.2f, text %.2f, passages %.2f, lexical %.2f", bias, text, passages, lexical);
    }
}
