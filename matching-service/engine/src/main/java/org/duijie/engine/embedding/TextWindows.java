package org.duijie.engine.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.duijie.engine.text.Sentences;

/** Splits a text at sentence ends into pieces of about equal length that each fit a model's window. Nothing is lost. */
final class TextWindows {
    private static final String PAUSES = "，、,：: \n";

    private final int limit;
    private final ToIntFunction<String> length;

    /**
     * @param limit the most tokens a piece may have
     * @param length counts the tokens of a text
     */
    TextWindows(int limit, ToIntFunction<String> length) {
        this.limit = limit;
        this.length = length;
    }

    /** Pieces which joined are the text again. */
    List<String> of(String text) {
        int total = length.applyAsInt(text);
        if (total <= limit) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        Sentences.of(text).forEach(sentence -> cut(sentence, parts));
        int windows = (total + limit - 1) / limit;
        return join(parts, (total + windows - 1) / windows);
    }

    private List<String> join(List<String> parts, int aim) {
        List<String> windows = new ArrayList<>();
        StringBuilder window = new StringBuilder();
        int filled = 0;
        for (String part : parts) {
            int tokens = length.applyAsInt(part);
            boolean enough = filled + tokens > limit || filled + tokens / 2 > aim;
            if (!window.isEmpty() && enough) {
                windows.add(window.toString());
                window.setLength(0);
                filled = 0;
            }
            window.append(part);
            filled += tokens;
        }
        windows.add(window.toString());
        return windows;
    }

    /** A sentence longer than the window is halved at the pause nearest to its middle, as often as needed. */
    private void cut(String sentence, List<String> parts) {
        if (length.applyAsInt(sentence) <= limit) {
            parts.add(sentence);
            return;
        }
        int middle = pauseNearMiddle(sentence);
        cut(sentence.substring(0, middle), parts);
        cut(sentence.substring(middle), parts);
    }

    private static int pauseNearMiddle(String sentence) {
        int middle = sentence.length() / 2;
        for (int away = 0; away < middle; away++) {
            if (PAUSES.indexOf(sentence.charAt(middle - away - 1)) >= 0) {
                return middle - away;
            }
            if (middle + away + 1 < sentence.length() && PAUSES.indexOf(sentence.charAt(middle + away)) >= 0) {
                return middle + away + 1;
            }
        }
        return Character.isLowSurrogate(sentence.charAt(middle)) ? middle - 1 : middle;
    }
}
