package org.duijie.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.duijie.contracts.CarriedNumber;

/** One value or a range with its unit, at a place in a text. */
final class ValueReader {
    private static final String RANGE_SIGNS = "~-至到";
    private static final List<String> FROM = List.of("从", "由", "from ");

    private ValueReader() {}

    /**
     * A value as written.
     *
     * @param upper the upper one of a range, else null
     * @param unit symbol, or null
     * @param spelling the unit as it was written, or empty
     * @param physical whether it has a unit that can be measured
     * @param symmetric whether it is ±x
     * @param likely whether it is meant only where a bound is stated (see {@link NumberReader.Read})
     */
    record Read(
            BigDecimal value,
            BigDecimal upper,
            String unit,
            String spelling,
            boolean physical,
            boolean symmetric,
            boolean likely,
            int start,
            int end) {
        boolean isRange() {
            return upper != null;
        }

        Read asSymmetric() {
            return new Read(value, upper, unit, spelling, physical, true, likely, start, end);
        }

        Read startingAt(int place) {
            return new Read(value, upper, unit, spelling, physical, symmetric, likely, place, end);
        }

        /** The interval between two bounds, in the unit of one of them; it starts where this one does. */
        Read between(BigDecimal from, BigDecimal to, Read written) {
            int last = Math.max(end, written.end);
            boolean either = likely || written.likely;
            return new Read(
                    plain(from),
                    plain(to),
                    written.unit,
                    written.spelling,
                    written.physical,
                    false,
                    either,
                    start,
                    last);
        }

        Read withUnit(String other, int newEnd) {
            boolean measured = Units.form(other).map(UnitForm::isMeasured).orElse(false);
            return new Read(value, upper, other, spelling, measured, symmetric, likely, start, newEnd);
        }
    }

    /** Where a number stands that is a part of something else, or of more than was understood. */
    private static final Optional<Read> NOTHING = Optional.empty();

    /** The value that a number begins; empty where it is not understood as a whole. */
    static Optional<Read> at(String text, NumberReader.Read number) {
        int sign = plusMinus(text, number.start());
        SignedNumbers.Read signed =
                sign < 0 ? SignedNumbers.around(text, number) : new SignedNumbers.Read(number, false);
        int start = sign < 0 ? signed.number().start() : sign;
        if (Neighbours.continuesWhatIsBefore(text, start) || hasLeadingZero(text, number.start())) {
            return NOTHING;
        }
        Amount first = Amount.of(text, signed.number());
        Read read = sign < 0
                ? from(text, first, start)
                : read(first.with(first.value().negate()), first, first, start).asSymmetric();
        Read whole = read == null ? null : unitBehindBrackets(text, read);
        if (whole == null || Neighbours.continuesAfter(text, whole.end, whole.unit != null)) {
            return NOTHING;
        }
        return Optional.of(whole)
                .map(one -> signed.belowZero() ? temperature(one) : one)
                .filter(ValueReader::isCarried);
    }

    private static Read from(String text, Amount first, int start) {
        int next = Spaces.after(text, first.end());
        if (next == text.length()) {
            return read(first, null, first, start);
        }
        if (text.charAt(next) == '±') {
            return tolerance(text, first, start, next + 1);
        }
        Read range = range(text, first, start, next);
        return range != null ? range : read(first, null, first, start);
    }

    private static Read tolerance(String text, Amount first, int start, int place) {
        NumberReader.Read number = NumberReader.at(text, Spaces.after(text, place));
        if (number == null) {
            return null;
        }
        Amount width = Amount.of(text, number);
        Amount written = width.unit() == null ? first : width;
        boolean share = width.isIn("%") && first.unit() != null && !first.isIn("%");
        BigDecimal wide = share
                ? first.value().multiply(width.value()).scaleByPowerOfTen(-2).abs()
                : width.value().abs();
        boolean fits = share
                || first.unit() == null
                || width.unit() == null
                || first.isIn(width.unit().symbol());
        Amount unit = share ? first : written;
        return fits
                ? read(
                        first.with(first.value().subtract(wide)),
                        first.with(first.value().add(wide)),
                        unit.endingAt(width.end()),
                        start)
                : null;
    }

    private static Read range(String text, Amount first, int start, int place) {
        boolean and = text.startsWith("and ", place) && text.regionMatches(start - 8, "between ", 0, 8);
        boolean word = and || text.startsWith("to ", place);
        char sign = text.charAt(place);
        if (!word && RANGE_SIGNS.indexOf(sign) < 0) {
            return null;
        }
        int length = word ? text.indexOf(' ', place) - place : 1;
        while (!word && sign < 128 && text.startsWith(String.valueOf(sign), place + length) && length < 3) {
            length++;
        }
        NumberReader.Read number = SignedNumbers.at(text, Spaces.after(text, place + length));
        boolean told = !and && (word || sign > 128) && FROM.stream().anyMatch(from -> endsWith(text, start, from));
        if (number == null || told && sign != '~' || hasLeadingZero(text, unsigned(text, number.start()))) {
            return null;
        }
        return between(first, Amount.of(text, number), number, start, sign == '~' || sign == '至');
    }

    private static Read between(Amount first, Amount second, NumberReader.Read number, int start, boolean eitherWay) {
        BigDecimal lower = first.value();
        if (first.unit() == null
                && !first.scaled()
                && second.scaled()
                && number.value().signum() != 0) {
            // "3~5万次": the power of ten belongs to both.
            lower = lower.multiply(second.value().divide(number.value(), MathContext.DECIMAL64));
        }
        Amount written = second.unit() == null ? first.endingAt(second.end()) : second;
        Optional<BigDecimal> same = first.unit() == null || second.unit() == null
                ? Optional.of(lower)
                : Units.convert(lower, first.unit().symbol(), second.unit().symbol());
        boolean unit = written.unit() != null;
        // A hyphen between bare numbers joins names and years as often as values; downwards it is no range either.
        return same.filter(from -> from.compareTo(second.value()) < 0 && (unit || eitherWay) || unit && eitherWay)
                .map(from -> read(
                        first.with(from.min(second.value())), second.with(from.max(second.value())), written, start))
                .orElse(null);
    }

    /** (20±5) ℃, 5(kV): the unit stands beyond a bracket; in 5(8) mg/L another value does. */
    private static Read unitBehindBrackets(String text, Read read) {
        int opens = Spaces.after(text, read.end);
        if (read.unit == null && text.startsWith("(", opens)) {
            UnitReader.Read inside = Units.READER.at(text, opens + 1);
            boolean whole = inside != null && text.startsWith(")", inside.end());
            boolean number = opens + 1 < text.length() && Neighbours.isDigit(text.charAt(opens + 1));
            return number ? null : whole ? read.withUnit(inside.unit().symbol(), inside.end() + 1) : read;
        }
        boolean closes = read.end < text.length() && text.charAt(read.end) == ')';
        UnitReader.Read unit = closes ? Units.READER.at(text, Spaces.after(text, read.end + 1)) : null;
        if (unit == null) {
            return read;
        }
        boolean wraps = read.unit == null && read.start > 0 && text.charAt(read.start - 1) == '(';
        return wraps ? read.withUnit(unit.unit().symbol(), unit.end()).startingAt(read.start - 1) : null;
    }

    /** 零下 is said of temperatures alone; 度 after it is a degree Celsius. */
    private static Read temperature(Read read) {
        boolean degree = "度".equals(read.spelling);
        return degree ? read.withUnit("°C", read.end) : "°C".equals(read.unit) || "°F".equals(read.unit) ? read : null;
    }

    static boolean isCarried(Read read) {
        return CarriedNumber.is(read.value) && (read.upper == null || CarriedNumber.is(read.upper));
    }

    private static Read read(Amount value, Amount upper, Amount written, int start) {
        return new Read(
                plain(value.value()),
                upper == null ? null : plain(upper.value()),
                written.unit() == null ? null : written.unit().symbol(),
                written.spelling(),
                written.unit() != null && written.unit().isMeasured(),
                false,
                value.likely() || upper != null && upper.likely(),
                start,
                written.end());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.scale() > -20 ? shortest.setScale(0) : shortest;
    }

    /** Where the ± before a number starts, or -1. */
    private static int plusMinus(String text, int start) {
        int end = Spaces.before(text, start);
        if (end > 0 && text.charAt(end - 1) == '±') {
            return end - 1;
        }
        return end > 2 && text.startsWith("+/-", end - 3) ? end - 3 : -1;
    }

    private static boolean hasLeadingZero(String text, int start) {
        return text.startsWith("0", start) && start + 1 < text.length() && Neighbours.isDigit(text.charAt(start + 1));
    }

    private static int unsigned(String text, int start) {
        return "+-".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
    }

    private static boolean endsWith(String text, int place, String word) {
        int end = Spaces.before(text, place);
        String bare = word.strip();
        return text.regionMatches(end - bare.length(), bare, 0, bare.length());
    }
}
