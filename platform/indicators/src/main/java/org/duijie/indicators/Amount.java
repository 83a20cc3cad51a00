package org.duijie.indicators;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param unit or null
 * @param spelling the unit as written, or empty
 * @param scaled whether a power of ten follows it in words: 3万
 * @param likely as of {@link NumberReader.Read}
 */
record Amount(BigDecimal value, UnitForm unit, String spelling, boolean scaled, boolean likely, int end) {

    /** The number with the unit that follows it, if one does. */
    static Amount of(String text, NumberReader.Read number) {
        if (number.unit() != null) {
            UnitForm share = Units.form(number.unit()).orElseThrow();
            return new Amount(number.value(), share, number.unit(), false, number.likely(), number.end());
        }
        Amount bare = new Amount(number.value(), null, "", false, number.likely(), number.end());
        Amount measured = bare.measured(text);
        NumberReader.Numeral numeral =
                measured.unit == null ? NumberReader.numeral(text, Spaces.after(text, number.end())) : null;
        return numeral == null
                ? measured
                : new Amount(number.value().multiply(numeral.value()), null, "", true, number.likely(), numeral.end())
                        .measured(text);
    }

    private Amount measured(String text) {
        int start = Spaces.after(text, end);
        UnitReader.Read read = Units.READER.at(text, start);
        return read == null
                ? this
                : new Amount(value, read.unit(), text.substring(start, read.end()), scaled, likely, read.end());
    }

    boolean isIn(String symbol) {
        return unit != null && unit.symbol().equals(symbol);
    }

    Amount with(BigDecimal other) {
        return new Amount(other, unit, spelling, scaled, likely, end);
    }

    Amount endingAt(int place) {
        return new Amount(value, unit, spelling, scaled, likely, place);
    }
}
