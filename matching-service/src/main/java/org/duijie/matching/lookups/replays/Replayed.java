package org.duijie.matching.lookups.replays;

import org.duijie.contracts.pairings.Pairing;
import org.duijie.matching.pairings.PastRun.Standing;

/**
 * One pairing of a past run, scored again.
 *
 * @param feedback the factor that was told then; both words are multiplied with it
 * @param again by the matcher that scored then
 * @param compared by the matcher to compare with
 */
record Replayed(Standing standing, double feedback, ReplayedScore again, ReplayedScore compared) {
    /** Below it two scores are the same: what is left of writing and reading a number. */
    private static final double TOLERANCE = 1e-9;

    Pairing then() {
        return standing.then();
    }

    boolean isReproduced() {
        return again.isScored()
                && Math.abs(again.score() - then().score()) <= TOLERANCE
                && again.level() == then().level();
    }
}
