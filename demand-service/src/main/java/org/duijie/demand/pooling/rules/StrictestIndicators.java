package org.duijie.demand.pooling.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.contracts.demands.Requirement;
import org.duijie.demand.demands.DemandContent;
import org.duijie.indicators.IndicatorComparison;
import org.duijie.indicators.IndicatorComparison.Met;
import org.duijie.records.queries.FoldedText;

/**
 * The indicators of several demands as one list. Of those of one name the ones stay that no other does as well, whatever their
 * units and in whatever order they come, each a must where it or one that it does is.
 */
final class StrictestIndicators {
    private static final int MOST = 20;

    private StrictestIndicators() {}

    /** At most twenty, musts before others where there are more. */
    static List<Requirement> of(List<DemandContent> demands) {
        Map<String, List<Requirement>> byName = demands.stream()
                .flatMap(demand -> demand.indicators().stream())
                .collect(Collectors.groupingBy(StrictestIndicators::nameOf, LinkedHashMap::new, Collectors.toList()));
        List<Requirement> kept =
                byName.values().stream().flatMap(StrictestIndicators::strictest).toList();
        return kept.size() <= MOST
                ? kept
                : kept.stream()
                        .sorted(Comparator.comparing(Requirement::mustHave).reversed())
                        .limit(MOST)
                        .toList();
    }

    private static String nameOf(Requirement indicator) {
        return FoldedText.of(indicator.name()).strip();
    }

    private static Stream<Requirement> strictest(List<Requirement> ofOneName) {
        List<Requirement> kept = new ArrayList<>();
        for (Requirement next : ofOneName) {
            if (kept.stream().noneMatch(known -> does(known, next))) {
                kept.removeIf(known -> does(next, known));
                kept.add(next);
            }
        }
        return kept.stream()
                .map(one -> with(
                        one,
                        ofOneName.stream().filter(other -> does(one, other)).toList()));
    }

    /** Whether what reaches the first reaches the other. */
    private static boolean does(Requirement first, Requirement other) {
        return IndicatorComparison.compare(other, first) instanceof Met;
    }

    private static Requirement with(Requirement stricter, List<Requirement> others) {
        return new Requirement(
                stricter.name(),
                stricter.operator(),
                stricter.value(),
                stricter.upperValue(),
                stricter.unit(),
                Stream.concat(Stream.of(stricter), others.stream())
                        .map(Requirement::testMethod)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                stricter.mustHave() || others.stream().anyMatch(Requirement::mustHave));
    }
}
