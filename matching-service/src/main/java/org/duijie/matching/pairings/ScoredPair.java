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
 * @param told what it is worth by what everybody may read; null where that is all there is
 * @param bound the worth from which on it is put on the table, by what else its demand has; 0 where it is looked at by itself
 */
public record ScoredPair(
        Subject demand,
        Subject outcome,
        PairScore score,
        List<String> matchedTerms,
        ScoredBy scoredBy,
        double feedback,
        ToldScore told,
        double bound) {

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

    /** What it is worth to those who may read no more than everybody. */
    public double toldWorth() {
        return told == null ? worth() : told.worth();
    }

    /** The worth from which on it is put on the table of those. */
    public double toldBound() {
        return told == null ? bound : told.bound();
    }

    /**
     * Whether it may be on the table of the demand's side by all that the demand says.
     *
     * @param lowest the worth that is asked
     */
    public boolean isWorth(double lowest) {
        return worth() >= lowest && (told == null || !told.isBarredInside());
    }

    /** What others read of its score; null where they read all. */
    Summary summary() {
        if (told == null) {
            return null;
        }
        Map<String, Double> components = new LinkedHashMap<>(told.score().components());
        components.put("feedback", told.feedback());
        return new Summary(told.worth(), Feedback.level(told.score(), told.feedback(), scoredBy.levels()), components);
    }

    public ScoredPair with(double otherFeedback) {
        return new ScoredPair(demand, outcome, score, matchedTerms, scoredBy, otherFeedback, told, bound);
    }

    public ScoredPair with(ToldScore otherTold) {
        return new ScoredPair(demand, outcome, score, matchedTerms, scoredBy, feedback, otherTold, bound);
    }

    /** @param otherToldBound by what everybody may read */
    public ScoredPair bounded(double otherBound, double otherToldBound) {
        ToldScore boundTold = told == null ? null : told.bounded(otherToldBound);
        return new ScoredPair(
                demand,
                outcome,
                score,
                matchedTerms,
                scoredBy,
                feedback,
                boundTold,
                told == null ? otherToldBound : otherBound);
    }
}
