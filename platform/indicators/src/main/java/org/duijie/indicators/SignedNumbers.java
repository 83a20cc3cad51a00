package org.duijie.indicators;

import java.util.Map;

/** Numbers with what stands before them as a sign: -40, +5, 零下40, 负0.3. */
final class SignedNumbers {
    private static final Map<String, Boolean> WORDS = Map.of("零下", true, "零上", false, "负", true);
    private static final String JOINS = "%°)/*~'\"";

    private SignedNumbers() {}

    /** A number that may have a sign; {@code belowZero} where its words say that it is a temperature. */
    record Read(NumberReader.Read number, boolean belowZero) {}

    /** The number with the sign before it, if one stands there. */
    static Read around(String text, NumberReader.Read number) {
        int start = number.start();
        if (isSign(text, start - 1) && (start == 1 || !joins(text.charAt(start - 2)))) {
            return new Read(NumberReader.at(text, start - 1), false);
        }
        int end = start;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        for (Map.Entry<String, Boolean> word : WORDS.entrySet()) {
            int from = end - word.getKey().length();
            if (text.regionMatches(from, word.getKey(), 0, word.getKey().length())) {
                return new Read(
                        said(number, word.getValue(), from), word.getKey().length() > 1);
            }
        }
        return new Read(number, false);
    }

    /** The number that starts at a place with its sign, or null. */
    static NumberReader.Read at(String text, int place) {
        for (Map.Entry<String, Boolean> word : WORDS.entrySet()) {
            if (text.startsWith(word.getKey(), place)) {
                int digits = place + word.getKey().length();
                NumberReader.Read number = NumberReader.at(text, text.startsWith(" ", digits) ? digits + 1 : digits);
                return number == null ? null : said(number, word.getValue(), place);
            }
        }
        return NumberReader.at(text, place);
    }

    private static NumberReader.Read said(NumberReader.Read number, boolean negative, int start) {
        return new NumberReader.Read(
                negative ? number.value().negate() : number.value(),
                number.unit(),
                number.likely(),
                start,
                number.end());
    }

    private static boolean isSign(String text, int place) {
        return place >= 0 && "+-".indexOf(text.charAt(place)) >= 0;
    }

    /** A minus is a sign unless it joins two things, as in 120-150 or V-10. */
    private static boolean joins(char one) {
        return Neighbours.isDigit(one)
                || Neighbours.isLatin(one)
                || JOINS.indexOf(one) >= 0
                || one == '-'
                || one == '+';
    }
}
