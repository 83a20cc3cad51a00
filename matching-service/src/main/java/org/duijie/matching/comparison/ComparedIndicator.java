package org.duijie.matching.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duijie.indicators.IndicatorComparison;
import org.duijie.indicators.IndicatorComparison.Gap;
import org.duijie.indicators.IndicatorComparison.Met;
import org.duijie.indicators.IndicatorComparison.Result;
import org.duijie.indicators.IndicatorComparison.Unknown;
import org.duijie.matching.subjects.IndicatorFact;

/**
 * A wanted indicator beside the reached one that is about the same thing.
 *
 * @param reached null where the outcome states nothing of it
 * @param missing with {@code GAP} by how much it is missed, in the wanted unit, else null
 */
public record ComparedIndicator(IndicatorFact wanted, IndicatorFact reached, Verdict verdict, BigDecimal missing) {

    /**
     * Looks among those reached for the same name, else for one that holds the wanted name or lies within it; of several,
     * the first that can be compared.
     */
    public static ComparedIndicator of(IndicatorFact wanted, List<IndicatorFact> reached) {
        String name = folded(wanted.name());
        List<IndicatorFact> about = Stream.concat(
                        reached.stream().filter(one -> folded(one.name()).equals(name)),
                        reached.stream().filter(one -> isPartOf(folded(one.name()), name)))
                .toList();
        return about.stream()
                .map(one -> compared(wanted, one))
                .filter(one -> one.verdict != Verdict.UNKNOWN)
                .findFirst()
                .orElseGet(() -> compared(wanted, about.isEmpty() ? null : about.getFirst()));
    }

    private static ComparedIndicator compared(IndicatorFact wanted, IndicatorFact reached) {
        Result result = IndicatorComparison.compare(wanted, reached);
        return switch (result) {
            case Met met -> new ComparedIndicator(wanted, reached, Verdict.MET, null);
            case Gap gap -> new ComparedIndicator(wanted, reached, Verdict.GAP, gap.distance());
            case Unknown unknown -> new ComparedIndicator(wanted, reached, Verdict.UNKNOWN, null);
        };
    }

    private static boolean isPartOf(String one, String other) {
        return !one.equals(other) && !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String folded(String text) {
        return text == null ? "" : text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
