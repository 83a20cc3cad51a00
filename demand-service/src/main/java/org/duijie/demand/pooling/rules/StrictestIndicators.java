package org.duijie.demand.pooling.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duijie.contracts.demands.Requirement;
import org.duijie.demand.demands.DemandContent;
import org.duijie.indicators.IndicatorComparison;
import org.duijie.indicators.IndicatorComparison.Met;
import org.duijie.records.queries.FoldedText;

/**
 * The indicators of several demands as one list. Of two of the same name the one stays that does the other as well, whatever their
 * units, and is a must where either is; where neither does, both stay.
 */
final class StrictestIndicators {
    private static final int MOST = 20;

    private final List<Requirement> kept = new ArrayList<>();

    private StrictestIndicators() {}

    /** At most twenty, musts before others where there are more. */
    static List<Requirement> of(List<DemandContent> demands) {
        StrictestIndicators indicators = new StrictestIndicators();
        demands.forEach(demand -> demand.indicators().forEach(indicators::take));
        return indicators.kept.size() <= MOST
                ? List.copyOf(indicators.kept)
                : indicators.kept.stream()
                        .sorted(Comparator.comparing(Requirement::mustHave).reversed())
                        .limit(MOST)
                        .toList();
    }

    private void take(Requirement next) {
        for (int index = 0; index < kept.size(); index++) {
            Requirement known = kept.get(index);
            if (isOfOneName(known, next) && (does(known, next) || does(next, known))) {
                kept.set(index, does(known, next) ? both(known, next) : both(next, known));
                return;
            }
        }
        kept.add(next);
    }

    private static boolean isOfOneName(Requirement one, Requirement other) {
        return FoldedText.of(one.name())
                .strip()
                .equals(FoldedText.of(other.name()).strip());
    }

    /** Whether what reaches the first reaches the other. */
    private static boolean does(Requirement first, Requirement other) {
        return IndicatorComparison.compare(other, first) instanceof Met;
    }

    private static Requirement both(Requirement stricter, Requirement other) {
        return new Requirement(
                stricter.name(),
                stricter.operator(),
                stricter.value(),
                stricter.upperValue(),
                stricter.unit(),
                stricter.testMethod() == null ? other.testMethod() : stricter.testMethod(),
                stricter.mustHave() || other.mustHave());
    }
}
