package org.duijie.engine.evaluation;

import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.index.Hit;
import org.duijie.engine.index.ProfileIndex;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.scoring.ProposalBound;

/** The product's own ranking with its shipped weights, through the index that the service uses. */
final class ProductSystem implements RankingSystem {
    private final Matcher matcher;
    private final Map<String, Profile> demands;
    private final Map<String, Profile> profiles;
    private final ProfileIndex<String> outcomes;
    private final ProposalBound bound;

    /**
     * @param proposedFrom the lowest score that is ever proposed
     */
    ProductSystem(Matcher matcher, Map<String, Profile> demands, Map<String, Profile> outcomes, double proposedFrom) {
        this.matcher = matcher;
        this.bound = new ProposalBound(proposedFrom);
        this.demands = demands;
        this.profiles = outcomes;
        this.outcomes = ProfileIndex.ofOutcomes(matcher);
        outcomes.forEach(this.outcomes::upsert);
    }

    @Override
    public String name() {
        return "product";
    }

    Map<String, Profile> demands() {
        return demands;
    }

    Map<String, Profile> outcomes() {
        return profiles;
    }

    PairScore pair(String demandId, String outcomeId) {
        return matcher.score(demands.get(demandId), outcomes.find(outcomeId).orElseThrow());
    }

    @Override
    public double score(String demandId, String outcomeId) {
        return pair(demandId, outcomeId).score();
    }

    @Override
    public List<String> best(String demandId, int most) {
        return outcomes.search(demands.get(demandId), most).stream()
                .map(Hit::id)
                .toList();
    }

    @Override
    public boolean isProposed(double score, double best) {
        return score >= bound.beside(best);
    }

    @Override
    public boolean isCalibrated() {
        return true;
    }

    @Override
    public int level(String demandId, String outcomeId) {
        return PairingLevel.values().length - pair(demandId, outcomeId).level().ordinal();
    }
}
