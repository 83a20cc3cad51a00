package org.duijie.matching.lookups.reasons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.comparison.FactFit;
import org.duijie.matching.lookups.reasons.ReasonsView.SharesOf;
import org.duijie.matching.models.CurrentMatcher;
import org.duijie.matching.models.ScoringModel;
import org.duijie.matching.subjects.EmbeddedSubject;

/** Asks the version that scored a pairing what each part of its score brings. Blocks; for worker threads. */
@ApplicationScoped
class AttributeScore {
    private final CurrentMatcher matchers;
    private final Matcher matcher;

    AttributeScore(CurrentMatcher matchers, Matcher matcher) {
        this.matchers = matchers;
        this.matcher = matcher;
    }

    /**
     * @param version that scored the pairing
     * @param facts that moved the score
     */
    ScoreShares of(String version, EmbeddedSubject demand, EmbeddedSubject outcome, ComparedFacts facts) {
        Optional<ScoringModel> judged = matchers.named(version);
        ScoringModel scoringModel = judged.orElseGet(matchers::shipped);
        Map<String, Double> logOdds = new LinkedHashMap<>(scoringModel.logOdds(
                demand.subject().id(),
                demand.profile(matcher),
                outcome.subject().id(),
                outcome.profile(matcher)));
        logOdds.putAll(FactFit.parts(facts));
        return ScoreShares.of(of(judged), logOdds);
    }

    private static SharesOf of(Optional<ScoringModel> judged) {
        return judged.map(scoringModel -> scoringModel.hasLearnt() ? SharesOf.LEARNT : SharesOf.SHIPPED)
                .orElse(SharesOf.SHIPPED_INSTEAD);
    }
}
