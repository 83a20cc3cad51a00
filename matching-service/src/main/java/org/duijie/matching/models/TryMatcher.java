package org.duijie.matching.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.models.Figures.OnShippedSet;
import org.duijie.matching.models.rules.AttributedPair;
import org.duijie.matching.models.rules.Concern;
import org.duijie.matching.models.rules.Concerns;
import org.duijie.matching.models.rules.DecidingOrganisations;
import org.duijie.matching.models.rules.InfluenceCaps;
import org.duijie.matching.models.rules.OrganisationEffect;
import org.duijie.matching.models.rules.PresentScore;
import org.duijie.matching.models.rules.TriedPair;

/**
 * Tries a version that was just learnt: on decisions of organisations that it is not told of, on the judged pairs that ship,
 * and on what is on the table. Blocks; for worker threads.
 */
@ApplicationScoped
class TryMatcher {
    private final ShippedSet shippedSet;
    private final PresentScores presentScores;
    private final Matcher matcher;
    private final LearningConfig config;
    private final Clock clock;

    TryMatcher(
            ShippedSet shippedSet, PresentScores presentScores, Matcher matcher, LearningConfig config, Clock clock) {
        this.shippedSet = shippedSet;
        this.presentScores = presentScores;
        this.matcher = matcher;
        this.config = config;
        this.clock = clock;
    }

    /** What was found of a version. */
    record Trial(Figures figures, MatcherChanges changes) {}

    /**
     * @param pairs that the version was learnt from
     */
    Trial of(ScoringModel learnt, List<AttributedPair> pairs, ScoringModel current) {
        List<TriedPair> tried = new ModelComparison(matcher, pairs).with(current);
        DecidingOrganisations organisations = DecidingOrganisations.of(InfluenceCaps.capped(pairs));
        OnShippedSet onShippedSet = new OnShippedSet(
                Quality.of(ModelComparison.answers(learnt, shippedSet.pairs())),
                Quality.of(ModelComparison.answers(current, shippedSet.pairs())));
        List<PresentScore> present = presentScores.by(current, learnt);
        List<OrganisationEffect> effects = OrganisationEffect.of(present);
        List<Concern> concerns = new ArrayList<>(Concerns.ofOrganisations(organisations, config.fewestOrganisations()));
        concerns.addAll(Concerns.ofShippedSet(
                onShippedSet.current().auc() - onShippedSet.own().auc(),
                onShippedSet.own().squaredError() - onShippedSet.current().squaredError()));
        concerns.addAll(Concerns.ofTried(tried));
        concerns.addAll(Concerns.ofEffects(effects));
        return new Trial(
                new Figures(
                        pairs.size(),
                        tried.size(),
                        Quality.of(ModelComparison.own(tried)),
                        Quality.of(ModelComparison.current(tried)),
                        current.version(),
                        ModelComparison.isBetter(tried),
                        organisations,
                        onShippedSet,
                        concerns),
                MatcherChanges.of(clock.instant(), current.version(), present, effects));
    }
}
