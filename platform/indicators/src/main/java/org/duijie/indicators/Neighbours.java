package org.duijie.indicators;

/**
 * What stands directly beside a number or a value. Where that belongs to it in a way that was not understood (1/2, 1.200,5,
 * 10 nV/?, M8x20, ≥5 V≥), the number is none of a value: a wrong one is worse than none.
 */
final class Neighbours {
    private static final String JOINS_BEFORE = "./*^_√¥￥$€£#@&\\'\"|=~±<>≤≥";
    private static final String JOINS_AFTER = "/*^_√·#@&\\'\"°%‰‱′″‴~±=<>≤≥≈≮≯$€¥￥{[+-×";
    private static final String CHINESE_NUMERALS = "零〇一二三四五六七八九十百千万亿两几";
    /** No unit of more letters stands apart from the one before it. */
    private static final int SHORT = 3;

    private Neighbours() {}

    /** Whether what starts at a place, its sign included, continues something. */
    static boolean continuesWhatIsBefore(String text, int start) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        int place = Spaces.before(text, start);
        char last = place == 0 ? '\n' : text.charAt(place - 1);
        boolean operator = "=<>≤≥".indexOf(before) >= 0;
        return !operator && JOINS_BEFORE.indexOf(before) >= 0
                || before == '-'
                || before == '+'
                || CHINESE_NUMERALS.indexOf(before) >= 0
                || isDigit(last)
                || isChineseJoin(text, place - 1)
                || "-+~/*^".indexOf(last) >= 0 && place < start
                || isSeparator(last) && place > 1 && isDigit(text.charAt(place - 2)) && place == start;
    }

    /** Whether what ends at a place goes on there. */
    static boolean continuesAfter(String text, int end, boolean hasUnit) {
        if (end == text.length()) {
            return false;
        }
        char after = text.charAt(end);
        if (isLatin(after)
                || isDigit(after)
                || isRaised(after)
                || isSymbol(after) && !isCircled(after)
                || JOINS_AFTER.indexOf(after) >= 0) {
            return true;
        }
        int place = Spaces.after(text, end);
        if (place == text.length()) {
            return false;
        }
        char next = text.charAt(place);
        if (place > end) {
            return isDigit(next) && !isListNumber(text, place)
                    || "‰‱".indexOf(next) >= 0
                    || "/*^~±·√+".indexOf(next) >= 0
                    || next == '-' && isDigitAt(text, place + 1)
                    || isUnit(text, place);
        }
        if (next == '.' || next == ':') {
            return isDigitAt(text, place + 1);
        }
        boolean range = (next == '至' || next == '到') && isNumberAt(text, place + 1);
        return range || isSeparator(next) && isDigitAt(text, hasUnit ? -1 : Spaces.after(text, place + 1));
    }

    /** 三点5, and a range that was not understood: 85%至99%. */
    private static boolean isChineseJoin(String text, int place) {
        if (place < 1) {
            return false;
        }
        char joint = text.charAt(place);
        int end = Spaces.before(text, place);
        char before = end == 0 ? ' ' : text.charAt(end - 1);
        boolean value = isDigit(before) || isLatin(before) || "%°‰".indexOf(before) >= 0;
        return joint == '点' && CHINESE_NUMERALS.indexOf(before) >= 0 || (joint == '至' || joint == '到') && value;
    }

    private static boolean isUnit(String text, int place) {
        int end = place;
        while (end < text.length() && isLatin(text.charAt(end)) && end - place <= SHORT) {
            end++;
        }
        boolean word = end > place && end - place <= SHORT;
        return word && Units.form(text.substring(place, end)).isPresent();
    }

    private static boolean isNumberAt(String text, int place) {
        int start = Spaces.after(text, place);
        boolean signed = start < text.length() && "+-".indexOf(text.charAt(start)) >= 0;
        return isDigitAt(text, signed ? start + 1 : start);
    }

    private static boolean isSeparator(char one) {
        return ",、;:".indexOf(one) >= 0;
    }

    private static boolean isDigitAt(String text, int place) {
        return place >= 0 && place < text.length() && isDigit(text.charAt(place));
    }

    static boolean isDigit(char one) {
        return one >= '0' && one <= '9';
    }

    /** Latin and Greek letters and those with marks. */
    static boolean isLatin(char one) {
        return Character.isLetter(one) && one < 0x2E80;
    }

    /** 2、 or 3) as it numbers the next thing of a list. */
    static boolean isListNumber(String text, int place) {
        int end = place;
        while (end < text.length() && end - place < 2 && isDigit(text.charAt(end))) {
            end++;
        }
        boolean sign = end < text.length() && "、).".indexOf(text.charAt(end)) >= 0;
        return sign && !isDigitAt(text, end + 1);
    }

    private static boolean isSymbol(char one) {
        return switch (Character.getType(one)) {
            case Character.MATH_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_NUMBER,
                    Character.LETTER_NUMBER -> one != '|';
            default -> false;
        };
    }

    private static boolean isCircled(char one) {
        return one >= '\u2460' && one <= '\u24FF';
    }

    private static boolean isRaised(char one) {
        return "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻".indexOf(one) >= 0;
    }
}
