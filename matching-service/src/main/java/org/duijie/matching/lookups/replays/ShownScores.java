package org.duijie.matching.lookups.replays;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.matching.pairings.PastRun;
import org.duijie.matching.pairings.PastRun.Standing;
import org.duijie.records.identity.Caller;

/** Scores as the caller may read them: of a confidential demand others than its side, those it stands for and the park in steps. */
final class ShownScores {
    private final Caller caller;

    ShownScores(Caller caller) {
        this.caller = caller;
    }

    /** @param score of the pairing, or a part of it; or null */
    Double of(Standing standing, Double score) {
        if (score == null || standing.pairing().seesScore(caller)) {
            return score;
        }
        return Pairing.coarse(score);
    }

    /**
     * By the scores of then, best first, equal ones by the counterpart. Places, and what is among the first, tell of scores: who
     * reads these in steps reads an order by the steps.
     */
    List<Standing> inOrder(PastRun run, UUID subjectId) {
        return run.standings().stream()
                .sorted(Comparator.<Standing>comparingDouble(
                                standing -> of(standing, standing.then().score()))
                        .reversed()
                        .thenComparing(standing -> standing.counterpartOf(subjectId)))
                .toList();
    }
}
