package org.duijie.matching.pairings;

import org.duijie.engine.feedback.Feedback;
import org.duijie.engine.scoring.PairScore;

/**
 * What a pair of a confidential demand is worth by what everybody may read of it: all that others than the demand's side and the
 * park are told rests on this.
 *
 * @param feedback what declines that others know of make of the score, 0–1
 * @param isGood whether by this alone the pair is among those to be on the table
 * @param bound the worth from which on they are told, by what else they know that the demand has
 * @param isBarredInside whether a gate is closed by what the demand keeps to itself
 */
public record ToldScore(PairScore score, double feedback, boolean isGood, double bound, boolean isBarredInside) {

    /** Of a pair that is looked at by itself. */
    public static ToldScore of(PairScore score) {
        return new ToldScore(score, Feedback.NONE, true, 0, false);
    }

    /** The score after feedback, 0–1. */
    public double worth() {
        return score.score() * feedback;
    }

    public ToldScore with(double otherFeedback) {
        return new ToldScore(score, otherFeedback, isGood, bound, isBarredInside);
    }

    public ToldScore ranked(boolean good) {
        return new ToldScore(score, feedback, good, bound, isBarredInside);
    }

    ToldScore bounded(double other) {
        return new ToldScore(score, feedback, isGood, other, isBarredInside);
    }

    public ToldScore barredInside(boolean barred) {
        return new ToldScore(score, feedback, isGood, bound, barred);
    }
}
