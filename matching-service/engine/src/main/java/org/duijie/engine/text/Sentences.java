package org.duijie.engine.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where sentences end, in Chinese and in Western punctuation. */
public final class Sentences {
    private static final String ENDS = "。！？；!?;\n";
    private static final String CLOSERS = "”’」』）)\"'";

    private Sentences() {}

    /** The sentences with everything that is between them: joined, they are the text again. */
    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i)) {
                int end = i + 1;
                while (end < text.length() && (CLOSERS.indexOf(text.charAt(end)) >= 0 || isBlank(text.charAt(end)))) {
                    end++;
                }
                sentences.add(text.substring(start, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < text.length()) {
            sentences.add(text.substring(start));
        }
        return sentences;
    }

    /** The text with each sentence once, where it stands first: what is said again and again says no more, and would drown the rest. */
    public static String once(String text) {
        List<String> all = of(text);
        Set<String> seen = new HashSet<>();
        List<String> once =
                all.stream().filter(sentence -> seen.add(sentence.strip())).toList();
        return once.size() == all.size() ? text : String.join("", once);
    }

    private static boolean endsAt(String text, int at) {
        char c = text.charAt(at);
        if (ENDS.indexOf(c) >= 0) {
            return true;
        }
        // A full stop between digits or inside a name does not end a sentence.
        return c == '.' && (at + 1 == text.length() || isBlank(text.charAt(at + 1)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000';
    }
}
