package org.duijie.matching.subjects;

import java.math.BigDecimal;
import java.util.Locale;
import org.duijie.contracts.Indicator;
import org.duijie.contracts.codes.IndicatorOperator;

/**
 * One measurable thing that a demand wants or an outcome reached.
 *
 * @param value the value, or the lower one with {@code BETWEEN}
 * @param upperValue the upper value with {@code BETWEEN}, else null
 * @param unit as written, or null
 * @param mustHave whether a demand cannot do without; false for an outcome, and for what a text says
 * @param fromText whether it was read in the text, and nobody stated it as data
 */
public record IndicatorFact(
        String name,
        IndicatorOperator operator,
        BigDecimal value,
        BigDecimal upperValue,
        String unit,
        boolean mustHave,
        boolean fromText)
        implements Indicator {

    /** Stated as data. */
    public IndicatorFact(
            String name,
            IndicatorOperator operator,
            BigDecimal value,
            BigDecimal upperValue,
            String unit,
            boolean mustHave) {
        this(name, operator, value, upperValue, unit, mustHave, false);
    }

    /** Not kept: it is not compared. */
    @Override
    public String testMethod() {
        return null;
    }

    /** Its name without spaces and in small letters, as far as people write one name differently. */
    public String plainName() {
        return name == null ? "" : name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    static IndicatorFact of(Indicator told, boolean mustHave) {
        return new IndicatorFact(told.name(), told.operator(), told.value(), told.upperValue(), told.unit(), mustHave);
    }

    static IndicatorFact inText(Indicator read) {
        return new IndicatorFact(
                read.name(), read.operator(), read.value(), read.upperValue(), read.unit(), false, true);
    }
}
