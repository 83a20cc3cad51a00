package org.duijie.matching.subjects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.indicators.FoundIndicator;
import org.duijie.indicators.IndicatorComparison;
import org.duijie.indicators.IndicatorMeaning;
import org.duijie.indicators.IndicatorParser;
import org.duijie.indicators.Units;

/** The indicators of a record: those stated as data, then those that its text says beside them. */
final class IndicatorFacts {
    /** What a text says beyond that is no list of what counts. */
    private static final int MOST_OF_TEXT = 40;

    private IndicatorFacts() {}

    static List<IndicatorFact> wanted(List<IndicatorFact> stated, String text) {
        return together(stated, IndicatorParser.inText(text));
    }

    static List<IndicatorFact> reached(List<IndicatorFact> stated, String text) {
        return together(stated, IndicatorParser.reachedIn(text));
    }

    private static List<IndicatorFact> together(List<IndicatorFact> stated, List<FoundIndicator> read) {
        List<IndicatorFact> all = new ArrayList<>(stated);
        read.stream()
                .map(found -> IndicatorFact.inText(found.indicator()))
                .filter(one -> stated.stream().noneMatch(known -> saysTheSame(known, one)))
                .filter(one -> all.stream().noneMatch(known -> isSaidTwice(known, one)))
                .limit(MOST_OF_TEXT)
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean isSaidTwice(IndicatorFact known, IndicatorFact read) {
        return known.plainName().equals(read.plainName())
                && known.operator() == read.operator()
                && hasTheFigureOf(known, read);
    }

    /** Texts tell again what is stated: under the same name, or, in words that are alike, the very figure in the same kind of unit. */
    private static boolean saysTheSame(IndicatorFact known, IndicatorFact read) {
        return known.plainName().equals(read.plainName())
                || hasTheFigureOf(known, read)
                        && !IndicatorComparison.contradict(known, read)
                        && IndicatorMeaning.of(known)
                                        .likenessTo(IndicatorMeaning.of(read))
                                        .value()
                                > 0;
    }

    private static boolean hasTheFigureOf(IndicatorFact known, IndicatorFact read) {
        Optional<BigDecimal> figure = bound(known);
        Optional<BigDecimal> other = bound(read).flatMap(value -> Units.convert(value, read.unit(), known.unit()));
        return figure.isPresent() && other.isPresent() && figure.get().compareTo(other.get()) == 0;
    }

    /** The figure that counts: of ±x, x. */
    private static Optional<BigDecimal> bound(IndicatorFact indicator) {
        boolean range = indicator.operator() == IndicatorOperator.BETWEEN;
        return Optional.ofNullable(range ? indicator.upperValue() : indicator.value());
    }
}
