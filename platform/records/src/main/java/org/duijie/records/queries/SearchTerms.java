package org.duijie.records.queries;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text can be found by, in Chinese and in English: of Chinese each character and each pair of neighbours, of
 * other scripts each word. Kept in an array column under a GIN index, they narrow a text search to few rows, which are
 * then looked through; PostgreSQL's own parser takes a Chinese sentence for one word.
 */
public final class SearchTerms {
    /** How long a text that is sought may be, in characters. */
    public static final int MAX_LENGTH = 200;

    /** What is sought is text: a NUL or another control character is a mistake of who sends it, lines and tabs come from pasting. */
    public static final String FORM = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";

    public static final String FORM_WORDS = "text without control characters";

    private static final Pattern RUN = Pattern.compile("(?<han>\\p{IsHan}+)|(?<word>[\\p{L}\\p{N}&&[^\\p{IsHan}]]+)");

    private SearchTerms() {}

    /** The terms under which a text is kept, each once. */
    public static String[] of(String text) {
        Set<String> terms = new LinkedHashSet<>();
        Matcher run = RUN.matcher(FoldedText.of(text));
        while (run.find()) {
            if (run.group("han") == null) {
                terms.add(run.group());
            } else {
                characters(run.group()).forEach(terms::add);
                terms.addAll(pairs(run.group()));
            }
        }
        return terms.toArray(String[]::new);
    }

    /**
     * Terms that a text must be kept under where it holds the given folded word; empty where nothing can be said. A word at
     * either end may be part of a longer one, so only those inside count.
     */
    public static String[] within(String sought) {
        Set<String> terms = new LinkedHashSet<>();
        Matcher run = RUN.matcher(sought);
        while (run.find()) {
            if (run.group("han") == null) {
                if (run.start() > 0 && run.end() < sought.length()) {
                    terms.add(run.group());
                }
            } else if (run.group().codePointCount(0, run.group().length()) == 1) {
                terms.add(run.group());
            } else {
                terms.addAll(pairs(run.group()));
            }
        }
        return terms.toArray(String[]::new);
    }

    private static List<String> pairs(String run) {
        List<String> characters = characters(run);
        List<String> pairs = new ArrayList<>();
        for (int next = 1; next < characters.size(); next++) {
            pairs.add(characters.get(next - 1) + characters.get(next));
        }
        return pairs;
    }

    private static List<String> characters(String run) {
        return run.codePoints().mapToObj(Character::toString).toList();
    }
}
