package org.duijie.matching.pairings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.Pairing;

/**
 * What the runs of matching had put on the table of a demand or an outcome by some time: its pairings that were neither
 * declined nor retired then, each with the last score that was told of it by then.
 *
 * @param at when the last of it was told; null where nothing was on the table
 * @param standings in no order: who reads scores in steps reads an order by the steps
 */
public record PastRun(Instant at, List<Standing> standings) {
    static final PastRun NOTHING = new PastRun(null, List.of());

    /**
     * One pairing.
     *
     * @param then as it was told of last by the time of the run
     * @param judgedAt when its score of then was told
     * @param now as it was told of last
     * @param pairing as it is
     */
    public record Standing(Pairing then, Instant judgedAt, Pairing now, StoredPairing pairing) {

        /** What decides where scores are equal, as in a search: the id of the counterpart. */
        public UUID counterpartOf(UUID subjectId) {
            return then.demandId().equals(subjectId) ? then.outcomeId() : then.demandId();
        }
    }
}
