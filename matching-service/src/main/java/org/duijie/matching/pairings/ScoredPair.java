package org.duijie.matching.pairings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.feedback.Feedback;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.ScoringSettings.Levels;
import org.duijie.matching.subjects.Subject;

/**
 * What the matcher says of one demand and one outcome, and what declines of similar ones make of it.
 *
 * @param matchedTerms terms that may be shown
 * @param feedback what the score is multiplied with, 0–1; see {@link Feedback}
 */
public record ScoredPair(
        Subject demand,
        Subject outcome,
        PairScore score,
        List<String> matchedTerms,
        ScoredBy scoredBy,
        double feedback) {

    /**
     * Whose word it is.
     *
     * @param levels the lowest scores of its levels, for the level after feedback
     */
    public record ScoredBy(String matcherVersion, Levels levels) {}

    public String matcherVersion() {
        return scoredBy.matcherVersion();
    }

    /** The score after feedback, 0–1: what the pair is ranked and proposed by. */
    public double worth() {
        return score.score() * feedback;
    }

    public PairingLevel level() {
        return Feedback.level(score, feedback, scoredBy.levels());
    }

    /** The parts of the worth by name. */
    public Map<String, Double> components() {
        Map<String, Double> components = new LinkedHashMap<>(score.components());
        components.put("feedback", feedback);
        return components;
    }

    public ScoredPair with(double otherFeedback) {
        return new ScoredPair(demand, outcome, score, matchedTerms, scoredBy, otherFeedback);
    }
}
