package org.duijie.matching.lookups.reasons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.comparison.FactFit;
import org.duijie.matching.lookups.reasons.ReasonsView.SharesOf;
import org.duijie.matching.matchers.CurrentMatcher;
import org.duijie.matching.matchers.Judging;
import org.duijie.matching.subjects.KnownSubject;

/** Asks the version that judged a pairing what each part of its score brings. Blocks; for worker threads. */
@ApplicationScoped
class ShareOut {
    private final CurrentMatcher matchers;
    private final Matcher matcher;

    ShareOut(CurrentMatcher matchers, Matcher matcher) {
        this.matchers = matchers;
        this.matcher = matcher;
    }

    /**
     * @param version that judged the pairing
     * @param facts that moved the score
     */
    Shares of(String version, KnownSubject demand, KnownSubject outcome, ComparedFacts facts) {
        Optional<Judging> judged = matchers.named(version);
        Judging judging = judged.orElseGet(matchers::shipped);
        Map<String, Double> logOdds = new LinkedHashMap<>(judging.logOdds(
                demand.subject().id(),
                demand.profile(matcher),
                outcome.subject().id(),
                outcome.profile(matcher)));
        logOdds.putAll(FactFit.parts(facts));
        return Shares.of(of(judged), logOdds);
    }

    private static SharesOf of(Optional<Judging> judged) {
        return judged.map(judging -> judging.hasLearnt() ? SharesOf.LEARNT : SharesOf.SHIPPED)
                .orElse(SharesOf.SHIPPED_INSTEAD);
    }
}
