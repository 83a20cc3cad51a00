package org.duijie.indicators;

import java.util.Comparator;
import java.util.List;

/** What is measured: the words before the operator, without those that only join. */
final class NameFinder {
    private static final String ENDS = ",;!?\n\r\t.()[]【】“”\"";
    private static final int LIMIT = 40;

    private final List<String> lead = words("lead");
    private final List<String> trail = words("trail");

    /** A name and where it starts. */
    record Name(String text, int start) {}

    private static List<String> words(String place) {
        return DataTable.read("name-words.tsv").stream()
                .filter(row -> place.equals(row.get(1)))
                .map(List::getFirst)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** The name that ends before a place and starts not before another; null where there is none. */
    Name before(String text, String plain, int place, int earliest) {
        int end = trimEnd(plain, earliest, place);
        if (end > earliest && plain.charAt(end - 1) == ',') {
            // "输出功率, 不低于 5 kW": the comma stands between the name and its value.
            end = trimEnd(plain, earliest, end - 1);
        }
        int start = end;
        while (start > earliest && ENDS.indexOf(plain.charAt(start - 1)) < 0 && end - start < LIMIT) {
            start--;
        }
        start = trimStart(plain, start, end);
        String name = text.substring(start, Math.max(start, end)).strip();
        return name.isEmpty() ? null : new Name(name, start);
    }

    private int trimEnd(String plain, int earliest, int place) {
        int end = place;
        boolean shorter = true;
        while (shorter) {
            int before = end;
            while (end > earliest && plain.charAt(end - 1) == ' ') {
                end--;
            }
            for (String word : trail) {
                if (end - word.length() >= earliest
                        && plain.regionMatches(end - word.length(), word, 0, word.length())
                        && isWhole(plain, end - word.length(), word)) {
                    end -= word.length();
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
            while (start < end
                    && (plain.charAt(start) == ' '
                            || plain.charAt(start) == ':'
                            || isListNumber(plain.charAt(start)))) {
                start++;
            }
            for (String word : lead) {
                int after = start + word.length();
                if (after <= end
                        && plain.startsWith(word, start)
                        && (word.charAt(0) > 127 || after < end && plain.charAt(after) == ' ')) {
                    start = after;
                    break;
                }
            }
            shorter = start > before;
        }
        return start;
    }

    private static boolean isListNumber(char one) {
        return one >= '①' && one <= '⑳' || one == '-' || one == '·';
    }

    private static boolean isWhole(String plain, int start, String word) {
        return word.charAt(0) > 127 || word.equals(":") || start == 0 || plain.charAt(start - 1) == ' ';
    }
}
