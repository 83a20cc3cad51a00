package org.duijie.tables;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The unit that a heading or a mapping says, and which numbers below it are meant by it: those of a line that has no unit of
 * its own. A sign of yuan (¥) is none, as it says nothing of 万.
 */
final class HeadingUnit {
    static final HeadingUnit NONE = new HeadingUnit(null, false);

    private static final String POWER = "[十百千]?[万亿]|[百千]";
    private static final String FOREIGN = "(?:[美欧日港澳加台韩新泰纽]元|美金|英镑|[€$£])";
    private static final String YUAN = "(?:" + POWER + ")?(?:[美欧日港澳加台韩新泰纽]?元|美金|英镑)|[€$£]";

    /** One of another currency too, so that its numbers are refused and not taken for yuan. */
    private static final Pattern IN_BRACKETS = inBrackets(YUAN + "|USD|EUR|GBP|JPY|HKD");

    /**
     * Over amounts a power alone says as much, with or without brackets that are closed; one in English is read nowhere, so
     * that its numbers are refused.
     */
    private static final List<Pattern> OVER_AMOUNTS = List.of(
            IN_BRACKETS,
            // Before a power, which says nothing of the currency: 美元金额（万）.
            Pattern.compile("(?<unit>(?:" + POWER + ")?" + FOREIGN + ")"),
            inBrackets("(?<=[(\\[【:]|RMB|CNY|人民币)(?:" + POWER + ")(?=[)\\]】]|RMB|CNY|人民币|$)"),
            inBrackets("thousand|million|billion|'000|(?<=CNY|RMB|yuan)[km]"
                    + "|(?<![a-z])(?:k|m|wan|mn|bn)(?=[)\\]】]|CNY|RMB|yuan|$)"),
            // Last: outside of brackets 元 may be part of a word, such as 单元造价（万）.
            Pattern.compile("(?<unit>" + YUAN + ")"));

    private static final Pattern REMARK = Pattern.compile("[(（\\[［【](?:单位[:：])?([^()（）\\[\\]［］【】]{1,20})[)）\\]］】]");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** A unit of its own, or JSON. What else a line holds makes it none: whoever reads the amount refuses it. */
    private static final Pattern OWN = Pattern.compile("[百千万亿元A-Za-z€$£{\\[]");

    /** Bare numbers in a field that is no amount: 50, ≥50, 50~120, 1,200.5, 不超过50. */
    private static final String NUMBERS = "(?:[≥≤<>=¥约\\s]|不[超高低大小多少][过于]|[至最][多少高低]|[上下]限){0,4}+" + "\\d[\\d,.\\s"
            + Folded.RANGE_SIGNS + "]*+(?:及?以[上下内]|之内|左右|起)?+";

    private static final Pattern BARE = Pattern.compile(NUMBERS);

    /** A second bound behind the first, which has its unit: ≥90且≤95. */
    private static final String BOTH = "(?:[、;]?\\s?(?:并且|同时|且|并)?" + NUMBERS + ")?+";

    /** The same behind a name and a sign: 转换效率≥95, 空载损耗 不超过50. A name with brackets may have a unit in them. */
    private static final Pattern NAMED =
            Pattern.compile("[^≥≤<>=|{}()\\[\\]【】]*?(?=[≥≤<>=]|不[超高低大小多少][过于]|[至最][多少高低])" + NUMBERS + BOTH);

    /** One of several in a line, where these are no amounts. */
    private static final Pattern PIECE = Pattern.compile("[^;；\\r\\n]+");

    private final String unit;
    private final boolean money;

    private HeadingUnit(String unit, boolean money) {
        this.unit = unit;
        this.money = money;
    }

    private static Pattern inBrackets(String unit) {
        return Pattern.compile("[(\\[【][^()\\[\\]【】]*?(?<unit>" + unit + ")", Pattern.CASE_INSENSITIVE);
    }

    /** As a mapping says it. @param column the field's, or null */
    static HeadingUnit said(String unit, Column column) {
        return new HeadingUnit(unit, column != null && column.money());
    }

    /** As a heading says it: one that the field's column knows, or one of money. @param column the field's, or null */
    static HeadingUnit in(String heading, Column column) {
        boolean money = column != null && column.money();
        Matcher remark = REMARK.matcher(heading);
        while (column != null && remark.find()) {
            String unit = remark.group(1).strip();
            if (column.units().test(unit)) {
                return new HeadingUnit(unit, money);
            }
        }
        String dense = Folded.dense(heading);
        for (Pattern written : money ? OVER_AMOUNTS : List.of(IN_BRACKETS)) {
            Matcher unit = written.matcher(dense);
            if (unit.find()) {
                return new HeadingUnit(unit.group("unit"), money);
            }
        }
        return NONE;
    }

    /** A cell with the unit behind the last number of each line that has none: 30~50 becomes 30~50万元, 50以内 50万元以内. */
    String behindNumbersOf(String cell) {
        if (unit == null || !DIGIT.matcher(Folded.figures(cell)).find()) {
            return cell;
        }
        return money
                ? cell.lines().map(this::behindNumbersOfLine).collect(Collectors.joining("\n"))
                : PIECE.matcher(cell).replaceAll(piece -> Matcher.quoteReplacement(behindNumbersOfLine(piece.group())));
    }

    private String behindNumbersOfLine(String line) {
        String folded = Folded.figures(line);
        boolean bare = money
                ? isAmount(folded)
                : BARE.matcher(folded).matches() || NAMED.matcher(folded).matches();
        if (!bare) {
            return line;
        }
        int end = folded.length();
        while (!isDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(0, end) + unit + folded.substring(end);
    }

    /** Below nought there is no amount: -1 says that it is negotiable. */
    private static boolean isAmount(String folded) {
        return DIGIT.matcher(folded).find()
                && !folded.startsWith("-")
                && !OWN.matcher(folded).find();
    }

    private static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }
}
