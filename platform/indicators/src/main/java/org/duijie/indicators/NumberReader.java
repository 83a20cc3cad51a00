package org.duijie.indicators;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them: 1,200.5, 10 000, 1.5×10^-6, 10⁻⁶, 3万, 千分之五, 百分之0.5. */
final class NumberReader {
    private static final String POWER =
            "10\\s?(?:\\^|\\*\\*)\\s?[({]?(?<%s>[-+]?\\d{1,2})[)}]?|10(?<%s>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})";
    /** Groups of three between commas or spaces, or digits in a row; what fits neither is left over, and seen there. */
    private static final String DIGITS =
            "(?<digits>(?:[1-9]\\d{0,2}(?:(?:,\\d{3}){1,5}|(?: \\d{3}){1,5})(?![\\d,])|\\d{1,18})"
                    + "(?:\\.\\d{1,12})?)";

    private static final Pattern NUMBER =
            Pattern.compile("(?<part>百万|百|千|万|十)分之\\s?(?<share>\\d{1,9}(?:\\.\\d{1,9})?|[零一二两三四五六七八九十百]{1,7}"
                    + "(?:点[零一二三四五六七八九]{1,4})?)"
                    + "|" + POWER.formatted("alone", "alonesup")
                    + "|" + DIGITS
                    + "(?:\\s?[*x]\\s?(?:" + POWER.formatted("times", "timessup")
                    + "|10(?<lost>-\\d{1,2})(?![\\d.~]))|[eE](?<exp>[-+]?\\d{1,2})(?![A-Za-z\\d]))?");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final List<List<String>> NUMERALS = DataTable.read("numerals.tsv").stream()
            .sorted(Comparator.comparing((List<String> row) -> row.getFirst().length())
                    .reversed())
            .toList();

    private NumberReader() {}

    /**
     * A number in a text.
     *
     * @param unit the unit that the words hold already (千分之五 is 0.5 %), or null
     * @param likely whether its power lost its superscript, so that it is meant only where a bound is stated: ≤1×10-9
     */
    record Read(BigDecimal value, String unit, boolean likely, int start, int end) {}

    /** The next number from a place on, or null. */
    static Read next(String text, int from) {
        Matcher found = NUMBER.matcher(text);
        return found.find(from) ? read(found) : null;
    }

    /** The number at a place, a sign before it included, or null. */
    static Read at(String text, int place) {
        boolean signed = place < text.length() && (text.charAt(place) == '-' || text.charAt(place) == '+');
        int start = signed ? place + 1 : place;
        Matcher found = NUMBER.matcher(text).region(Math.min(start, text.length()), text.length());
        if (!found.lookingAt()) {
            return null;
        }
        Read read = read(found);
        boolean negative = signed && text.charAt(place) == '-';
        BigDecimal value = negative ? read.value.negate() : read.value;
        return new Read(value, read.unit, read.likely, place, read.end);
    }

    /** The power of ten in words that stands at a place, such as 万, as its value and length; null where none does. */
    static Numeral numeral(String text, int place) {
        for (List<String> row : NUMERALS) {
            if (text.startsWith(row.getFirst(), place)) {
                return new Numeral(
                        new BigDecimal(row.get(1)), place + row.getFirst().length());
            }
        }
        return null;
    }

    record Numeral(BigDecimal value, int end) {}

    private static Read read(Matcher found) {
        if (found.group("part") != null) {
            return share(found);
        }
        int alone = exponent(found, "alone", "alonesup");
        BigDecimal value = found.group("digits") == null
                ? BigDecimal.ONE.scaleByPowerOfTen(alone)
                : new BigDecimal(found.group("digits").replaceAll("[, ]", ""))
                        .scaleByPowerOfTen(exponent(found, "times", "timessup"))
                        .scaleByPowerOfTen(plain(found.group("lost")) + plain(found.group("exp")));
        return new Read(value, null, found.group("lost") != null, found.start(), found.end());
    }

    private static int plain(String exponent) {
        return exponent == null ? 0 : Integer.parseInt(exponent);
    }

    private static int exponent(Matcher found, String plain, String superscript) {
        if (found.group(plain) != null) {
            return Integer.parseInt(found.group(plain));
        }
        String raised = found.group(superscript);
        if (raised == null) {
            return 0;
        }
        int value = 0;
        for (char one : raised.replaceAll("[⁻⁺]", "").toCharArray()) {
            value = value * 10 + SUPERSCRIPTS.indexOf(one);
        }
        return raised.startsWith("⁻") ? -value : value;
    }

    private static Read share(Matcher found) {
        String words = found.group("share");
        BigDecimal share = Character.isDigit(words.charAt(0)) && words.charAt(0) < 128
                ? new BigDecimal(words)
                : ChineseNumber.read(words);
        int percent =
                switch (found.group("part")) {
                    case "十" -> 1;
                    case "千" -> -1;
                    case "万" -> -2;
                    case "百万" -> -4;
                    default -> 0;
                };
        return new Read(share.scaleByPowerOfTen(percent), "%", false, found.start(), found.end());
    }
}
