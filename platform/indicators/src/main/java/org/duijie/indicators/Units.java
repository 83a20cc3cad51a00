package org.duijie.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;
import tech.units.indriya.function.RationalNumber;

/** Units as people write them in Chinese and English; what is no physical unit (元/吨, 次) is kept as a label. */
public final class Units {
    /** Digits that a converted value keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Spaces about signs say nothing; one between two letters may join them. */
    private static final Pattern SPACES = Pattern.compile(" ?([/·*().^]) ?");

    static final UnitReader READER = new UnitReader(new UnitNames(DataTable.read("units.tsv")));

    private Units() {}

    /**
     * A unit that is known.
     *
     * @param symbol its usual symbol
     * @param physical whether it can be converted; else it is a label, or holds one
     */
    public record Known(String symbol, boolean physical) {}

    /** The unit, or empty where it is not known; no unit at all is known as the empty symbol. */
    public static Optional<Known> find(String written) {
        return form(written).map(form -> new Known(form.symbol(), !form.isLabelled()));
    }

    /**
     * Whether values in the two units can be compared. A unit that is not known can be compared with the same one, as
     * written, and with no other.
     */
    public static boolean comparable(String one, String other) {
        return isWrittenLike(one, other)
                || form(one)
                        .flatMap(first -> form(other).map(first::isComparableWith))
                        .orElse(false);
    }

    private static boolean isWrittenLike(String one, String other) {
        return one != null && other != null && plain(one).equals(plain(other));
    }

    private static String plain(String written) {
        return SPACES.matcher(PlainText.of(written).plain().strip()).replaceAll("$1");
    }

    /** The value in another unit, to 15 digits; empty where the two cannot be compared. */
    public static Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        if (isWrittenLike(from, to)) {
            return Optional.of(value);
        }
        Optional<UnitForm> source = form(from);
        Optional<UnitForm> target = form(to);
        if (source.isEmpty() || target.isEmpty() || !source.get().isComparableWith(target.get())) {
            return Optional.empty();
        }
        if (source.get().physical().equals(target.get().physical())) {
            return Optional.of(value);
        }
        try {
            Number converted = source.get()
                    .physical()
                    .getConverterToAny(target.get().physical())
                    .convert(value);
            return Optional.of(decimal(converted).round(DIGITS));
        } catch (javax.measure.IncommensurableException otherDimension) {
            return Optional.empty();
        }
    }

    static Optional<UnitForm> form(String written) {
        if (written == null || written.isBlank()) {
            return Optional.of(UnitForm.NONE);
        }
        String plain = plain(written);
        UnitReader.Read read = READER.at(plain, 0);
        return read == null || read.end() < plain.length() ? Optional.empty() : Optional.of(read.unit());
    }

    private static BigDecimal decimal(Number number) {
        return switch (number) {
            case BigDecimal exact -> exact;
            case RationalNumber ratio ->
                new BigDecimal(ratio.getDividend()).divide(new BigDecimal(ratio.getDivisor()), MathContext.DECIMAL128);
            default -> new BigDecimal(number.toString());
        };
    }
}
