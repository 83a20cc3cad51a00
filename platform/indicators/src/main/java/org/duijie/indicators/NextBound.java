package org.duijie.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.indicators.OperatorWords.Match;
import org.duijie.indicators.OperatorWords.Weight;

/**
 * A bound that follows another one without a name of its own, so that both are of one quantity: 压力≥10MPa且≤20MPa. The two
 * make an interval, or nothing that is understood.
 *
 * @param value null where it was not understood
 * @param bound null where it was not understood
 * @param before the words before the value, or null
 * @param either whether only one of the two has to hold (或)
 * @param end where it ends
 */
record NextBound(ValueReader.Read value, Bound bound, Match before, boolean either, int end) {
    /** No words that join two bounds and say the second are longer. */
    private static final int REACH = 24;

    private static final Pattern JOINT =
            Pattern.compile(" ?[,、;]? ?(?:并且|而且|以及|同时|[且并又及和与]|(?<either>或者|或|or )|and |but )? ?[,、]? ?"
                    + "(?:同时|[且并应须需要也又还均都]|must be |should be |shall be )? ?");
    private static final Pattern NUMERAL = Pattern.compile("[十百千万亿]");

    /** The one that stands directly behind a place; null where none does. */
    static NextBound after(String plain, int end) {
        NumberReader.Read number = plain.length() > end ? NumberReader.next(plain, end) : null;
        if (number == null || number.start() - end > REACH) {
            return null;
        }
        Optional<ValueReader.Read> value = ValueReader.at(plain, number);
        int start = value.map(ValueReader.Read::start).orElseGet(() -> signed(plain, number.start()));
        Match before = start < end ? null : operator(plain, start, end);
        Match after = value.map(one -> IndicatorParser.OPERATORS.after(plain, one.end()))
                .orElse(null);
        if (start < end || before == null && after == null) {
            return null;
        }
        int head = before == null ? start : before.start();
        // "且控制在≤20MPa": two operators in a row.
        Match outer = operator(plain, head, end);
        Matcher joint = JOINT.matcher(plain).region(end, outer == null ? head : outer.start());
        if (!joint.matches()) {
            return null;
        }
        Bound bound = value.map(one -> Bound.of(one, before, after)).orElse(null);
        int stop = bound == null ? value.map(ValueReader.Read::end).orElse(number.end()) : bound.end();
        return new NextBound(value.orElse(null), bound, before, joint.group("either") != null, stop);
    }

    private static int signed(String plain, int start) {
        return start > 0 && "+-".indexOf(plain.charAt(start - 1)) >= 0 ? start - 1 : start;
    }

    private static Match operator(String plain, int place, int earliest) {
        Match match = IndicatorParser.OPERATORS.before(plain, place);
        return match == null || match.start() < earliest ? null : match;
    }

    /** Whether it is one of the first's quantity, as far as units and what follows tell. */
    boolean isOfTheSame(String plain, ValueReader.Read first, Bound other) {
        boolean said = before != null && (before.isDownwards() || before.isUpwards());
        if (bound == null ? !said : !bound.isOneSided()) {
            return false;
        }
        if (!other.isOneSided() && (!said || before.weight() == Weight.SAID)) {
            // "28% 降到 8%": where it comes from, and where it goes.
            return false;
        }
        if (value == null) {
            return true;
        }
        boolean ends = Phrases.endsAt(plain, end, false);
        boolean bare = value.unit() == null || first.unit() == null;
        if (bare || Units.comparable(first.unit(), value.unit())) {
            // In "精度≤0.1 mm，≥3种规格" what follows is a name.
            return ends || said && !bare;
        }
        return said && ends && other.isOneSided();
    }

    /** The interval of the two; empty where they make none. */
    Optional<ValueReader.Read> with(String plain, ValueReader.Read first, Bound other) {
        boolean sides = bound != null && (bound.isUpper() && other.isLower() || bound.isLower() && other.isUpper());
        if (!sides || either) {
            return Optional.empty();
        }
        boolean both = first.unit() != null && value.unit() != null;
        ValueReader.Read unit = value.unit() == null ? first : value;
        Optional<BigDecimal> converted = both
                ? Units.convert(first.value(), first.unit(), value.unit())
                // ≥3且≤5万次: whether the power belongs to both nobody can tell.
                : Optional.of(first.value())
                        .filter(one -> first.unit() != null || !isScaled(plain, value) || isScaled(plain, first));
        return converted
                .map(one -> bound.isUpper()
                        ? first.between(one, value.value(), unit)
                        : first.between(value.value(), one, unit))
                .filter(one -> one.value().compareTo(one.upper()) < 0 && ValueReader.isCarried(one));
    }

    /** Whether a power of ten stands with it in words: 5万. */
    private static boolean isScaled(String plain, ValueReader.Read read) {
        return NUMERAL.matcher(plain).region(read.start(), read.end()).find();
    }
}
