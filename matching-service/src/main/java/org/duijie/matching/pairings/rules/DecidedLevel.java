package org.duijie.matching.pairings.rules;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.Decision.Verdict;
import org.duijie.contracts.pairings.PairingState;

/**
 * What a decision says of how well two sides fit, as the level that a professional would have given.
 *
 * <p>A meeting or an agreement: STRONG. Accepted: FAIR, or STRONG where it was shown as STRONG. Declined as
 * {@code NOT_RELEVANT}: NONE; for maturity or indicators: WEAK, since the subject was the right one. Declined for any
 * other reason, such as price or capacity: nothing, since the two may well fit.
 */
public final class DecidedLevel {
    private static final int STRONG = 4;
    private static final int FAIR = 3;
    private static final Set<PairingState> TALKED = EnumSet.of(PairingState.IN_MEETING, PairingState.AGREED);
    private static final Map<DeclineReason, Integer> DECLINED = new EnumMap<>(
            Map.of(DeclineReason.NOT_RELEVANT, 1, DeclineReason.TOO_EARLY, 2, DeclineReason.INDICATORS_NOT_MET, 2));

    private DecidedLevel() {}

    /**
     * 1 to 4, or empty where nothing was decided that says so.
     *
     * @param shown the level that the pairing was shown with
     * @param decisions in the order in which they were made
     */
    public static OptionalInt of(PairingState state, PairingLevel shown, List<Decision> decisions) {
        if (TALKED.contains(state)) {
            return OptionalInt.of(STRONG);
        }
        if (decisions.isEmpty()) {
            return OptionalInt.empty();
        }
        Decision last = decisions.getLast();
        if (last.verdict() == Verdict.ACCEPT) {
            return OptionalInt.of(shown == PairingLevel.STRONG ? STRONG : FAIR);
        }
        Integer declined = DECLINED.get(last.reason());
        return declined == null ? OptionalInt.empty() : OptionalInt.of(declined);
    }
}
