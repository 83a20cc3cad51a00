package org.duijie.matching.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.pairings.Decision;
import org.duijie.engine.feedback.Feedback;
import org.duijie.engine.feedback.SimilarDecline;
import org.duijie.matching.pairings.Decline;
import org.duijie.matching.pairings.ScoredPair;
import org.duijie.matching.subjects.Facts;

/** What was declined around some subjects, as far as it says something of other pairs. */
final class Declines {
    private final List<Decline> telling;
    private final boolean isTold;

    Declines(List<Decline> declines) {
        this(
                declines.stream()
                        .filter(decline -> Feedback.countsForSimilar(decline.reason()))
                        .toList(),
                false);
    }

    private Declines(List<Decline> telling, boolean isTold) {
        this.telling = telling;
        this.isTold = isTold;
    }

    /** Those that others than a demand's own side know of, heard by what everybody may read. */
    Declines told() {
        return new Declines(telling.stream().filter(decline -> !decline.kept()).toList(), true);
    }

    /** Both sides of all that was declined. */
    Set<UUID> subjects() {
        Set<UUID> subjects = new HashSet<>();
        telling.forEach(decline -> {
            subjects.add(decline.demandId());
            subjects.add(decline.outcomeId());
        });
        return subjects;
    }

    /** What they make of the score of a pair, 0–1; known as in {@link #similarDeclines}. */
    double factor(ScoredPair scored, Map<UUID, Profiled> known, ScorePair scorePair) {
        return Feedback.factor(
                similarDeclines(scored.demand().id(), scored.outcome().id(), known, scorePair));
    }

    /**
     * The echoes of declined pairs that share a side with this one. What the side of another demand has declined is heard as far
     * as everybody knows of it, and of a confidential one what everybody may read is compared.
     *
     * @param known the profiles of declined subjects, and of the pair; one that is missing has no echo
     */
    List<SimilarDecline> similarDeclines(
            UUID demandId, UUID outcomeId, Map<UUID, Profiled> known, ScorePair scorePair) {
        List<SimilarDecline> similar = new ArrayList<>();
        for (Decline decline : telling) {
            boolean sameDemand = decline.demandId().equals(demandId);
            boolean sameOutcome = decline.outcomeId().equals(outcomeId);
            if (sameDemand != sameOutcome) {
                Profiled declined = told(known.get(sameDemand ? decline.outcomeId() : decline.demandId()));
                Profiled whole = known.get(sameDemand ? outcomeId : demandId);
                Profiled own = isTold ? told(whole) : whole;
                Profiled shared = known.get(sameDemand ? demandId : outcomeId);
                if (declined != null && own != null && shared != null && isHeard(decline, sameDemand, shared)) {
                    similar.add(new SimilarDecline(
                            decline.reason(), likeness(decline, sameDemand, shared, declined, own, scorePair)));
                }
            }
        }
        return similar;
    }

    /** What a demand's side declined while it alone knew of the pairing is its own, as long as the demand keeps anything to itself. */
    private static boolean isHeard(Decline decline, boolean sameDemand, Profiled shared) {
        return !decline.kept() || sameDemand && shared.isConfidential();
    }

    private static Profiled told(Profiled known) {
        return known == null ? null : known.told();
    }

    private static double likeness(
            Decline decline,
            boolean sameDemand,
            Profiled shared,
            Profiled declined,
            Profiled own,
            ScorePair scorePair) {
        DeclineReason reason = decline.reason();
        if (reason == DeclineReason.NOT_RELEVANT) {
            return scorePair.nearness(declined, own);
        }
        Facts facts = shared.subject().countedFacts();
        Facts ofDeclined = declined.subject().countedFacts();
        Facts ofOwn = own.subject().countedFacts();
        boolean same;
        if (!sameDemand) {
            same = scorePair.sharedFault().ofDemands(reason, facts, ofDeclined, ofOwn);
        } else {
            // What a confidential demand was not content with, others would read from what sinks; and what a university
            // says of its own
            // outcome says nothing of its competitors'.
            same = decline.side() == Decision.Side.DEMAND
                    && !shared.subject().confidential()
                    && scorePair.sharedFault().ofOutcomes(reason, facts, ofDeclined, ofOwn);
        }
        return same ? 1 : 0;
    }
}
