package org.duijie.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/** One value or a range with its unit, at a place in a text. */
final class ValueReader {
    private static final String RANGE_SIGNS = "~-至到";

    private ValueReader() {}

    /**
     * A value as written.
     *
     * @param upper the upper one of a range, else null
     * @param unit symbol, or null
     * @param physical whether it has a unit that can be measured
     */
    record Read(BigDecimal value, BigDecimal upper, String unit, boolean physical, int start, int end) {
        boolean isRange() {
            return upper != null;
        }
    }

    private record One(BigDecimal value, UnitForm unit, boolean scaled, int end) {}

    static Read at(String text, NumberReader.Read number) {
        boolean symmetric = number.start() > 0 && isPlusMinus(text, number.start());
        boolean signed = !symmetric && isSigned(text, number.start());
        int start = signed ? number.start() - 1 : number.start();
        One first = one(text, signed ? NumberReader.at(text, start) : number);
        if (symmetric) {
            int sign = text.charAt(number.start() - 1) == '±' ? number.start() - 1 : number.start() - 3;
            return range(first.value.negate(), first.value, first, sign, first.end);
        }
        int next = spaces(text, first.end);
        if (next < text.length() && text.charAt(next) == '±') {
            return tolerance(text, first, start, next + 1);
        }
        Read range = next < text.length() ? rangeAt(text, first, start, next) : null;
        return range != null ? range : range(first.value, null, first, start, first.end);
    }

    private static Read tolerance(String text, One first, int start, int place) {
        NumberReader.Read number = NumberReader.at(text, spaces(text, place));
        if (number == null) {
            return range(first.value, null, first, start, first.end);
        }
        One width = one(text, number);
        One written = width.unit == null ? first : width;
        boolean share = "%".equals(written.unit == null ? null : written.unit.symbol())
                && (first.unit == null || !"%".equals(first.unit.symbol()))
                && first.unit != null;
        BigDecimal wide =
                share ? first.value.multiply(width.value).scaleByPowerOfTen(-2).abs() : width.value.abs();
        return range(first.value.subtract(wide), first.value.add(wide), share ? first : written, start, width.end);
    }

    private static Read rangeAt(String text, One first, int start, int place) {
        boolean word = text.startsWith("and ", place) || text.startsWith("to ", place);
        boolean sign = RANGE_SIGNS.indexOf(text.charAt(place)) >= 0;
        if (!word && !sign) {
            return null;
        }
        int length = word ? text.indexOf(' ', place) - place : 1;
        while (sign
                && place + length < text.length()
                && text.charAt(place + length) == text.charAt(place)
                && text.charAt(place) != '至') {
            length++;
        }
        NumberReader.Read number = NumberReader.at(text, spaces(text, place + length));
        if (number == null) {
            return null;
        }
        One second = one(text, number);
        BigDecimal lower = first.value;
        if (first.unit == null && !first.scaled && second.scaled) {
            // "3~5万次": the power of ten belongs to both.
            lower = lower.multiply(second.value.divide(
                    number.value().signum() == 0 ? BigDecimal.ONE : number.value(), java.math.MathContext.DECIMAL64));
        }
        One written = second.unit == null ? first : second;
        Optional<BigDecimal> same = first.unit == null || second.unit == null
                ? Optional.of(lower)
                : Units.convert(lower, first.unit.symbol(), second.unit.symbol());
        return same.map(from -> range(from.min(second.value), from.max(second.value), written, start, second.end))
                .orElse(null);
    }

    private static One one(String text, NumberReader.Read number) {
        if (number.unit() != null) {
            return new One(number.value(), Units.form(number.unit()).orElseThrow(), false, number.end());
        }
        UnitReader.Read unit = Units.READER.at(text, spaces(text, number.end()));
        if (unit != null) {
            return new One(number.value(), unit.unit(), false, unit.end());
        }
        NumberReader.Numeral numeral = NumberReader.numeral(text, spaces(text, number.end()));
        if (numeral == null) {
            return new One(number.value(), null, false, number.end());
        }
        BigDecimal value = number.value().multiply(numeral.value());
        UnitReader.Read counted = Units.READER.at(text, spaces(text, numeral.end()));
        return counted == null
                ? new One(value, null, true, numeral.end())
                : new One(value, counted.unit(), true, counted.end());
    }

    private static Read range(BigDecimal value, BigDecimal upper, One written, int start, int end) {
        String unit = written.unit == null ? null : written.unit.symbol();
        boolean physical = written.unit != null && !written.unit.isLabelled();
        return new Read(plain(value), upper == null ? null : plain(upper), unit, physical, start, end);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.scale() > -20 ? shortest.setScale(0) : shortest;
    }

    private static boolean isPlusMinus(String text, int place) {
        return text.charAt(place - 1) == '±' || place > 2 && text.startsWith("+/-", place - 3);
    }

    /** A minus is a sign unless it joins two things, as in 120-150 or V-10. */
    private static boolean isSigned(String text, int place) {
        boolean sign = place > 0 && (text.charAt(place - 1) == '-' || text.charAt(place - 1) == '+');
        return sign && (place == 1 || !joins(text.charAt(place - 2)));
    }

    private static boolean joins(char one) {
        return one < 128 && Character.isLetterOrDigit(one) || "%℃°".indexOf(one) >= 0;
    }

    private static int spaces(String text, int from) {
        int place = from;
        while (place < text.length() && text.charAt(place) == ' ') {
            place++;
        }
        return place;
    }
}
