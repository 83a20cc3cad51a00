package org.duijie.matching.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.engine.feedback.Feedback;
import org.duijie.engine.feedback.SimilarDecline;
import org.duijie.matching.pairings.Decline;

/** What was declined around some subjects, as far as it says something of other pairs. */
final class Declines {
    private final List<Decline> telling;

    Declines(List<Decline> declines) {
        this.telling = declines.stream()
                .filter(decline -> Feedback.countsForSimilar(decline.reason()))
                .toList();
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

    /**
     * The echoes of declined pairs that share a side with this one.
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
                Profiled declined = known.get(sameDemand ? decline.outcomeId() : decline.demandId());
                Profiled own = known.get(sameDemand ? outcomeId : demandId);
                if (declined != null && own != null) {
                    similar.add(new SimilarDecline(decline.reason(), scorePair.nearness(declined, own)));
                }
            }
        }
        return similar;
    }
}
