package org.duijie.matching.learning;

import java.util.List;
import org.duijie.matching.scoring.Matcher;
import org.duijie.matching.scoring.PairScore;
import org.duijie.matching.scoring.Profile;
import org.duijie.matching.scoring.TermVector;

/** What two profiles alone say of their pair, as numbers in the order of {@link #NAMES}. */
public final class PairFeatures {
    public static final List<String> NAMES = List.of(
            "score",
            "title",
            "text",
            "lexical",
            "sharedPairs",
            "coverageOfDemand",
            "coverageOfOutcome",
            "demandTerms",
            "outcomeTerms");

    private PairFeatures() {}

    public static float[] of(Matcher matcher, Profile demand, Profile outcome) {
        PairScore score = matcher.score(demand, outcome);
        TermVector wanted = demand.terms();
        TermVector offered = outcome.terms();
        int shared = shared(wanted, offered);
        return new float[] {
            (float) score.score(),
            demand.titleNearness(outcome),
            demand.textNearness(outcome),
            (float) score.lexical(),
            shared,
            shared / (wanted.size() + 5f),
            shared / (offered.size() + 5f),
            wanted.size(),
            offered.size()
        };
    }

    /** How many terms of two characters or more both have. */
    private static int shared(TermVector one, TermVector other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            int order = Integer.compare(one.code(i), other.code(j));
            if (order == 0) {
                shared += one.isSingleCharacter(i) ? 0 : 1;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
