package org.duijie.matching.pairings.rules;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.Decision.Verdict;
import org.duijie.matching.engagements.PairEngagements;
import org.duijie.matching.engagements.Progress;

/**
 * What people did with a pair says of how well its two sides fit, as the level that a professional would have given.
 *
 * <p>An agreement: STRONG, counting twice, though it be terminated later. A meeting that took place: STRONG, counting one
 * and a half times. Accepted: FAIR, or STRONG where it was shown as STRONG. Declined as {@code NOT_RELEVANT}: NONE; for
 * maturity or indicators: WEAK, since the subject was the right one; so also where it was declined after a meeting. Declined
 * for any other reason, such as price or capacity: nothing, since the two may well fit. A meeting that is only arranged, or
 * fell through: nothing.
 *
 * @param level 1 none, 2 weak, 3 fair, 4 strong
 * @param weight how much it counts, where a decision counts 1
 */
public record DecidedLevel(int level, double weight) {
    private static final int STRONG = 4;
    private static final int FAIR = 3;
    private static final double DECISION = 1;
    private static final double MEETING = 1.5;
    private static final double AGREEMENT = 2;
    private static final Map<DeclineReason, Integer> DECLINED = new EnumMap<>(
            Map.of(DeclineReason.NOT_RELEVANT, 1, DeclineReason.TOO_EARLY, 2, DeclineReason.INDICATORS_NOT_MET, 2));

    /**
     * Empty where nothing was done that says so.
     *
     * @param shown the level that the pairing was shown with; null where there is none
     * @param decisions in the order in which they were made
     */
    public static Optional<DecidedLevel> of(PairingLevel shown, List<Decision> decisions, PairEngagements engagements) {
        if (engagements.progress() == Progress.SIGNED) {
            return Optional.of(new DecidedLevel(STRONG, AGREEMENT));
        }
        if (engagements.metAt() != null && !turnedDownAfter(engagements.metAt(), decisions)) {
            return Optional.of(new DecidedLevel(STRONG, MEETING));
        }
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        Decision last = decisions.getLast();
        if (last.verdict() == Verdict.ACCEPT) {
            return Optional.of(new DecidedLevel(shown == PairingLevel.STRONG ? STRONG : FAIR, DECISION));
        }
        return Optional.ofNullable(DECLINED.get(last.reason())).map(level -> new DecidedLevel(level, DECISION));
    }

    /** Whether somebody who had met the other side found that it does not fit. */
    private static boolean turnedDownAfter(Instant met, List<Decision> decisions) {
        return !decisions.isEmpty()
                && DECLINED.containsKey(decisions.getLast().reason())
                && decisions.getLast().decidedAt().isAfter(met);
    }
}
