package org.duijie.engine.learning;

import java.util.List;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.scoring.TermVector;

/** What two profiles alone say of their pair, as numbers in the order of {@link #NAMES}. */
final class PairFeatures {
    static final List<String> NAMES = List.of(
            "score",
            "title",
            "text",
            "lexical",
            "sharedPairs",
            "coverageOfDemand",
            "coverageOfOutcome",
            "demandTerms",
            "outcomeTerms",
            "weightCoverageOfOutcome",
            "rareCoverageOfOutcome",
            "weightCoverageOfTitle",
            "sharedTitleWeight",
            "sharedRareWeight",
            "rarestShared",
            "rarityOfOutcome",
            "rarestOfOutcome",
            "unmatchedOfOutcome");

    private PairFeatures() {}

    static float[] of(Matcher matcher, Profile demand, Profile outcome) {
        return of(matcher.score(demand, outcome), demand, outcome);
    }

    private static float[] of(PairScore score, Profile demand, Profile outcome) {
        TermVector wanted = demand.terms();
        TermVector offered = outcome.terms();
        Sums all = Sums.of(offered);
        Sums shared = shared(wanted, offered);
        float title = titleWeight(wanted);
        return new float[] {
            (float) score.score(),
            demand.titleNearness(outcome),
            demand.textNearness(outcome),
            (float) score.lexical(),
            shared.pairs,
            shared.pairs / (wanted.size() + 5f),
            shared.pairs / (offered.size() + 5f),
            wanted.size(),
            offered.size(),
            shared.weight / (all.weight + 5),
            shared.squares / (all.squares + 20),
            shared.titleWeight / (title + 5),
            shared.titleWeight,
            (float) Math.sqrt(shared.pairSquares),
            shared.rarest,
            all.weight / Math.max(1, offered.size()),
            all.rarest,
            all.weight - shared.weight
        };
    }

    private static float titleWeight(TermVector terms) {
        float weight = 0;
        for (int i = 0; i < terms.size(); i++) {
            weight += terms.isEmphasised(i) ? terms.weight(i) : 0;
        }
        return weight;
    }

    private static Sums shared(TermVector wanted, TermVector offered) {
        Sums sums = new Sums();
        int i = 0;
        int j = 0;
        while (i < wanted.size() && j < offered.size()) {
            int order = Integer.compare(wanted.code(i), offered.code(j));
            if (order == 0) {
                sums.add(wanted, i);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sums;
    }

    /** Sums over terms; a pair is a term of two characters or more. */
    private static final class Sums {
        private int pairs;
        private float weight;
        private float titleWeight;
        private float squares;
        private float pairSquares;
        private float rarest;

        static Sums of(TermVector terms) {
            Sums sums = new Sums();
            for (int i = 0; i < terms.size(); i++) {
                sums.add(terms, i);
            }
            return sums;
        }

        void add(TermVector terms, int at) {
            float one = terms.weight(at);
            weight += one;
            squares += one * one;
            titleWeight += terms.isEmphasised(at) ? one : 0;
            if (!terms.isSingleCharacter(at)) {
                pairs++;
                pairSquares += one * one;
                rarest = Math.max(rarest, one);
            }
        }
    }
}
