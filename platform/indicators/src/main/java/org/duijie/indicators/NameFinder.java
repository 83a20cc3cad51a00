package org.duijie.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What is measured: the words before the operator, without those that only join. */
final class NameFinder {
    private static final String ENDS = ",、。;:!?\n\t()[]{}【】“”\"|<>≤≥=";
    private static final int LIMIT = 40;
    /** "输出功率, 不低于 5 kW": no longer a name stands before a comma of its own. */
    private static final int APART = 12;

    private static final Pattern FROM = Pattern.compile("(?:由|从|from )[^\n]*\\d");
    private static final Pattern NO_END =
            Pattern.compile("(?:.*[^A-Za-z\\d.])?\\d[\\d.]*\\s?(?:[A-Za-z%°μΩ/·²³]{1,8})?|.*[至到达较由从]");
    private static final Pattern LIST_NUMBER = Pattern.compile("\\([0-9a-z一二三四五六七八九十]{1,2}\\)");
    private static final Pattern LETTER = Pattern.compile(".*\\p{L}.*");

    private final List<Word> lead = words("lead");
    private final List<Word> trail = words("trail");
    private final List<Word> cut = words("cut");

    /** A name and where it starts. */
    record Name(String text, int start) {}

    private record Word(String text, String but) {
        boolean isLatin() {
            return text.charAt(0) < 128 && Character.isLetter(text.charAt(0));
        }
    }

    private static List<Word> words(String place) {
        return DataTable.read("name-words.tsv").stream()
                .filter(row -> place.equals(row.get(1)))
                .map(row -> new Word(row.getFirst(), "-".equals(row.get(2)) ? "" : row.get(2)))
                .sorted(Comparator.comparing((Word word) -> word.text.length()).reversed())
                .toList();
    }

    /**
     * The name that ends before a place and starts not before another; null where there is none that is whole.
     *
     * @param trend whether a value is told that is reached from another, which is left out: 瓶插期由产地的 12 天(降到…)
     */
    Name before(PlainText text, String plain, int place, int earliest, boolean trend) {
        int end = trimEnd(plain, earliest, place);
        if (end > earliest && plain.charAt(end - 1) == ',') {
            int apart = trimEnd(plain, earliest, end - 1);
            int from = start(plain, earliest, apart);
            boolean name = apart - from <= APART
                    && plain.substring(from, apart).chars().noneMatch(Character::isDigit);
            end = name ? apart : end;
        }
        int start = start(plain, earliest, end);
        if (end - start >= LIMIT) {
            return null;
        }
        boolean inAList = start > earliest && plain.charAt(start - 1) == '、';
        start = trimStart(plain, cut(plain, start, end, inAList), end);
        var from = FROM.matcher(plain).region(start, Math.max(start, end));
        if (trend && from.find()) {
            end = trimEnd(plain, start, from.start());
        }
        String name = text.written(start, end).strip();
        String words = plain.substring(start, Math.max(start, end)).strip();
        boolean whole =
                LETTER.matcher(words).matches() && !NO_END.matcher(words).matches();
        return whole ? new Name(name, start) : null;
    }

    private static int start(String plain, int earliest, int end) {
        int start = end;
        while (start > earliest && end - start < LIMIT) {
            char one = plain.charAt(start - 1);
            int opening = one == ')' ? opening(plain, earliest, start - 1) : -1;
            if (opening >= 0) {
                start = opening;
            } else if (one == '.' ? !isWithinAWord(plain, start - 1) : ENDS.indexOf(one) >= 0) {
                break;
            } else {
                start--;
            }
        }
        return start;
    }

    /** Where the bracket that ends at a place opens, or -1. */
    private static int opening(String plain, int earliest, int close) {
        for (int place = close - 1; place >= Math.max(earliest, close - LIMIT); place--) {
            if (plain.charAt(place) == '(') {
                return place;
            }
            if (plain.charAt(place) == ')' || plain.charAt(place) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isWithinAWord(String plain, int dot) {
        return dot > 0
                && dot + 1 < plain.length()
                && Neighbours.isDigit(plain.charAt(dot - 1))
                && Neighbours.isDigit(plain.charAt(dot + 1));
    }

    /** Behind the last word that says that something is wanted; in a list of things, behind the things. */
    private int cut(String plain, int start, int end, boolean inAList) {
        String words = plain.substring(start, Math.max(start, end));
        int from = 0;
        for (Word word : cut) {
            int found = words.lastIndexOf(word.text, words.length() - word.text.length());
            int after = found + word.text.length();
            boolean whole =
                    !word.isLatin() || found > 0 && words.charAt(found - 1) == ' ' && words.startsWith(" ", after);
            if (found >= from && after < words.length() && whole) {
                from = after;
            }
        }
        int of = inAList ? words.lastIndexOf('的') : -1;
        return start + (of >= from && of + 1 < words.length() ? of + 1 : from);
    }

    private int trimEnd(String plain, int earliest, int place) {
        int end = place;
        boolean shorter = true;
        while (shorter) {
            int before = end;
            while (end > earliest && plain.charAt(end - 1) == ' ') {
                end--;
            }
            for (Word word : trail) {
                int start = end - word.text.length();
                if (start >= earliest
                        && plain.startsWith(word.text, start)
                        && (!word.isLatin() || start == 0 || plain.charAt(start - 1) == ' ')
                        && (start == 0 || word.but.indexOf(plain.charAt(start - 1)) < 0)) {
                    end = start;
                    break;
                }
            }
            shorter = end < before;
        }
        return end;
    }

    private int trimStart(String plain, int from, int end) {
        int start = from;
        boolean shorter = true;
        while (shorter) {
            int before = start;
            while (start < end && (plain.charAt(start) == ' ' || isListSign(plain.charAt(start)))) {
                start++;
            }
            var number = LIST_NUMBER.matcher(plain).region(start, end);
            start = number.lookingAt() ? number.end() : start;
            for (Word word : lead) {
                int after = start + word.text.length();
                if (after <= end
                        && plain.startsWith(word.text, start)
                        && (!word.isLatin() || after < end && plain.charAt(after) == ' ')
                        && (after == end || word.but.indexOf(plain.charAt(after)) < 0)) {
                    start = after;
                    break;
                }
            }
            shorter = start > before;
        }
        return start;
    }

    private static boolean isListSign(char one) {
        return one >= '①' && one <= '⑳' || one == '-' || one == '·';
    }
}
