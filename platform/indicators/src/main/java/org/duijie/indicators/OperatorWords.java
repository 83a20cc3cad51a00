package org.duijie.indicators;

import java.util.Comparator;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;

/** The words before and after a number that say how a value relates to it. */
final class OperatorWords {
    private final List<Word> before = words("before");
    private final List<Word> after = words("after");

    /** A word and where it stands. */
    record Match(IndicatorOperator operator, int start, int end) {}

    private record Word(String text, IndicatorOperator operator) {}

    private static List<Word> words(String place) {
        return DataTable.read("operators.tsv").stream()
                .filter(row -> place.equals(row.get(1)))
                .map(row -> new Word(row.getFirst(), IndicatorOperator.valueOf(row.get(2))))
                .sorted(Comparator.comparing((Word word) -> word.text.length()).reversed())
                .toList();
    }

    /** The longest word that ends at a place, spaces passed over; null where there is none. */
    Match before(String text, int place) {
        int end = place;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ':')) {
            end--;
        }
        for (Word word : before) {
            int start = end - word.text.length();
            if (start >= 0 && text.regionMatches(true, start, word.text, 0, word.text.length())) {
                return new Match(word.operator, start, place);
            }
        }
        return null;
    }

    /** The longest word that starts at a place, spaces passed over; null where there is none. */
    Match after(String text, int place) {
        int start = place;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        for (Word word : after) {
            if (text.regionMatches(true, start, word.text, 0, word.text.length())) {
                return new Match(word.operator, place, start + word.text.length());
            }
        }
        return null;
    }
}
