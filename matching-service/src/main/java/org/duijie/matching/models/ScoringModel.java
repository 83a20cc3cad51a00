package org.duijie.matching.models;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.learning.LearnedScore;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.Profile;
import org.duijie.engine.scoring.ScoringSettings.Levels;

/** One version at work: the shipped matcher, or a learnt model over it. For one search; not thread safe. */
public final class ScoringModel {
    private final Matcher matcher;
    private final String version;
    private final LearnedModel model;
    // By the very profile: of one demand several versions may be asked for.
    private final Map<Profile, LearnedModel.OfDemand> ofDemands = new IdentityHashMap<>();

    private ScoringModel(Matcher matcher, String version, LearnedModel model) {
        this.matcher = matcher;
        this.version = version;
        this.model = model;
    }

    static ScoringModel shipped(Matcher matcher) {
        return new ScoringModel(matcher, matcher.version(), null);
    }

    static ScoringModel learnt(Matcher matcher, String version, LearnedModel model) {
        return new ScoringModel(matcher, version, model);
    }

    public String version() {
        return version;
    }

    /** Whether its order may differ from the one in which the index finds. */
    public boolean hasLearnt() {
        return model != null;
    }

    /** The lowest scores of its levels. */
    public Levels levels() {
        return matcher.levels();
    }

    /** What it says of a pair. */
    public PairScore score(UUID demandId, Profile demand, UUID outcomeId, Profile outcome) {
        return score(demandId.toString(), demand, outcomeId.toString(), outcome);
    }

    /** What it says of a judged pair; what was judged of this very pair is not used. */
    PairScore score(JudgedPair pair) {
        return score(pair.demandId(), pair.demand(), pair.outcomeId(), pair.outcome());
    }

    private PairScore score(String demandId, Profile demand, String outcomeId, Profile outcome) {
        PairScore shipped = matcher.score(demand, outcome);
        if (model == null) {
            return shipped;
        }
        LearnedScore learnt = ofDemand(demandId, demand).score(outcomeId, outcome);
        return shipped.learnt(learnt.score(), learnt.level());
    }

    /** The same version for another search. */
    public ScoringModel again() {
        return new ScoringModel(matcher, version, model);
    }

    /** What adds to the log odds of its score, by name; see {@link LearnedModel.OfDemand#logOdds}. Stated facts come apart. */
    public Map<String, Double> logOdds(UUID demandId, Profile demand, UUID outcomeId, Profile outcome) {
        return model == null
                ? matcher.logOdds(demand, outcome)
                : ofDemand(demandId.toString(), demand).logOdds(outcomeId.toString(), outcome);
    }

    private LearnedModel.OfDemand ofDemand(String demandId, Profile demand) {
        return ofDemands.computeIfAbsent(demand, profile -> model.of(demandId, profile));
    }

    /** Whether it has learnt that this very pair is of this level. */
    boolean knows(JudgedPair pair) {
        return model != null && model.knows(pair.demandId(), pair.outcomeId(), pair.level());
    }
}
