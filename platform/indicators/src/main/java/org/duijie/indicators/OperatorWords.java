package org.duijie.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duijie.contracts.codes.IndicatorOperator;

/** The words before and after a number that say how a value relates to it. */
final class OperatorWords {
    /** How sure it is that a bound is meant. */
    enum Weight {
        /** A mathematical sign. */
        SIGN,
        /** Words that say nothing but a bound: 不低于. */
        BOUND,
        /** Words that may tell what is, too: 达到. */
        SAID
    }

    private static final int LONGEST_NOT = 12;
    private static final Pattern NOT = Pattern.compile("(?:不得|不应该?|不能够?|不可以?|不宜|不会|不许|不允许|不准|不该|不要|切勿|勿|不)$"
            + "|(?:^|[^a-z])(?:not|no|never|cannot|can't)(?: to)?(?: be)? ?$");
    private static final Pattern NOT_YET =
            Pattern.compile("(?:未|没有|没|并未|尚未|无法|难以)(?:能够?)?$|(?:did|does|do|was|were|is) not ?$");

    /** By their last character, the longest first. */
    private final Map<Character, List<Word>> before = words("before", word -> word.charAt(word.length() - 1));

    private final Pattern bounds = bounds();

    /** By their first character, the longest first. */
    private final Map<Character, List<Word>> after = words("after", word -> word.charAt(0));

    /**
     * A word and where it stands.
     *
     * @param operator null where it says none that there is
     * @param better whether it says better than, whichever way that is
     */
    record Match(IndicatorOperator operator, boolean better, Weight weight, int start, int end) {
        boolean isDownwards() {
            return operator == IndicatorOperator.LE || operator == IndicatorOperator.LT;
        }

        boolean isUpwards() {
            return operator == IndicatorOperator.GE || operator == IndicatorOperator.GT;
        }

        boolean contradicts(Match other) {
            return isDownwards() && other.isUpwards() || isUpwards() && other.isDownwards();
        }
    }

    private record Word(String text, String operator, Weight weight) {
        Match at(int start, int end) {
            boolean better = "BETTER".equals(operator);
            return new Match(
                    better || "?".equals(operator) ? null : IndicatorOperator.valueOf(operator),
                    better,
                    weight,
                    start,
                    end);
        }
    }

    private static Map<Character, List<Word>> words(String place, Function<String, Character> key) {
        return DataTable.read("operators.tsv").stream()
                .filter(row -> place.equals(row.get(1)))
                .map(row -> new Word(
                        row.getFirst(), row.get(2), Weight.valueOf(row.get(3).toUpperCase(Locale.ROOT))))
                .sorted(Comparator.comparing((Word word) -> word.text.length()).reversed())
                .collect(Collectors.groupingBy(word -> key.apply(word.text)));
    }

    /** The longest word that ends at a place, spaces passed over, with the "not" before it; null where there is none. */
    Match before(String text, int place) {
        int end = place;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ':')) {
            end--;
        }
        char last = end == 0 ? ' ' : Character.toLowerCase(text.charAt(end - 1));
        for (Word word : before.getOrDefault(last, List.of())) {
            int start = end - word.text.length();
            if (start >= 0
                    && text.regionMatches(true, start, word.text, 0, word.text.length())
                    && isWhole(text, start, word.text)) {
                return negated(text, word.at(start, place));
            }
        }
        return null;
    }

    /** 不得大于 is at most, not below is at least; what was not reached has no operator. */
    private static Match negated(String text, Match match) {
        String words = text.substring(Math.max(0, match.start - LONGEST_NOT), match.start)
                .toLowerCase(Locale.ROOT);
        if (NOT_YET.matcher(words).find()) {
            return new Match(null, false, match.weight, match.start, match.end);
        }
        Matcher not = NOT.matcher(words);
        if (!not.find()) {
            return match;
        }
        int start = match.start - (words.length() - not.start());
        IndicatorOperator other = match.operator == null || match.weight != Weight.SAID
                ? null
                : switch (match.operator) {
                    case GT -> IndicatorOperator.LE;
                    case LT -> IndicatorOperator.GE;
                    default -> null;
                };
        return new Match(other, false, Weight.BOUND, start, match.end);
    }

    /** The longest word that starts at a place, spaces passed over; null where there is none. */
    Match after(String text, int place) {
        int start = Spaces.after(text, place);
        char first = start == text.length() ? ' ' : Character.toLowerCase(text.charAt(start));
        for (Word word : after.getOrDefault(first, List.of())) {
            if (text.regionMatches(true, start, word.text, 0, word.text.length())) {
                return word.at(place, start + word.text.length());
            }
        }
        return null;
    }

    /** Whether a bound is stated somewhere in a name, so that the name is more than one. */
    boolean isIn(String name) {
        return bounds.matcher(name).find();
    }

    private Pattern bounds() {
        return Pattern.compile(before.values().stream()
                .flatMap(List::stream)
                .filter(word -> word.weight != Weight.SAID || "LT".equals(word.operator) || "GT".equals(word.operator))
                .filter(word -> word.text.length() > 1 || word.weight == Weight.SIGN)
                .map(word -> Pattern.quote(word.text))
                .collect(Collectors.joining("|")));
    }

    private static boolean isWhole(String text, int start, String word) {
        boolean latin = word.charAt(0) < 128 && Character.isLetter(word.charAt(0));
        return !latin || start == 0 || !Neighbours.isLatin(text.charAt(start - 1));
    }
}
