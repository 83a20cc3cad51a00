package org.duijie.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the words mean that names of indicators are made of; words of the same meaning are those of one row of the table. */
final class MeasureWords {
    /** What a word does in a name. */
    enum Role {
        /** What is measured: 击穿强度, 发病率. */
        QUANTITY,
        /** The same, of too many things to tell by itself what is meant: 时间, 误差. */
        GENERAL,
        /** What is done: 响应, 校准. */
        PROCESS,
        /** What it is done to: 安全阀, 绕组. */
        THING,
        /** A circumstance or a statistic: 面内, 最大; two values of one axis are not the same. */
        AXIS,
        /** Says little: 单台, 额定. */
        FAINT,
        /** Says nothing: 的, 值. */
        NONE
    }

    /**
     * A meaning.
     *
     * @param name that of the meaning; with an axis its value
     * @param kin of a quantity what is alike, though not the same; of an axis its name; else null
     */
    record Meaning(Role role, String name, String kin) {}

    private static final String NO_KIN = null;

    private final Map<String, List<Meaning>> words = new HashMap<>();
    private int longest;

    MeasureWords(List<List<String>> rows) {
        for (List<String> row : rows) {
            List<Meaning> meanings = meanings(row.get(1), row.get(2));
            for (String word : row.getFirst().split("\\|")) {
                words.put(word.toLowerCase(Locale.ROOT), meanings);
                longest = Math.max(longest, word.length());
            }
        }
    }

    private static List<Meaning> meanings(String roles, String names) {
        List<String> each = Arrays.asList(names.split("\\+"));
        List<Meaning> meanings = new ArrayList<>();
        int place = 0;
        for (String role : roles.split("\\+")) {
            meanings.add(meaning(Role.valueOf(role.toUpperCase(Locale.ROOT)), each.get(place++)));
        }
        return List.copyOf(meanings);
    }

    private static Meaning meaning(Role role, String name) {
        int sign = name.indexOf(role == Role.AXIS ? '=' : ':');
        if (sign < 0) {
            return new Meaning(role, name, NO_KIN);
        }
        String before = name.substring(0, sign);
        String after = name.substring(sign + 1);
        return role == Role.AXIS ? new Meaning(role, after, before) : new Meaning(role, before, after);
    }

    /** A word of a text. */
    record Found(List<Meaning> meanings, int end) {}

    /** The longest word that starts at a place, or null; a Latin word is found as a whole only. */
    Found at(String folded, int place) {
        for (int end = Math.min(folded.length(), place + longest); end > place; end--) {
            List<Meaning> meanings = words.get(folded.substring(place, end));
            if (meanings != null && !isCut(folded, place) && !isCut(folded, end)) {
                return new Found(meanings, end);
            }
        }
        return null;
    }

    /** Whether a place is within a Latin word. */
    private static boolean isCut(String folded, int place) {
        return place > 0
                && place < folded.length()
                && Neighbours.isLatin(folded.charAt(place - 1))
                && Neighbours.isLatin(folded.charAt(place));
    }
}
