package org.duijie.indicators;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.indicators.MeasureWords.Meaning;

/**
 * What the name of an indicator says: what is measured, done to what, under which circumstances.
 *
 * @param head the last quantity that is named, which is what is measured, or null
 * @param headProcess what is done, where that stands right before the head (响应时间), or null
 * @param quantities all that are named, with their kin where they have one
 * @param others processes, things and faint words, by their meaning
 * @param axes circumstances and statistics: axis to value
 * @param conditions numbers in the name, with what follows them: 30%, 10s
 * @param things of the others, what something is done to
 * @param rest the characters of words that are not known, and the pairs of them that stand together
 * @param restLength how many such characters there are
 */
record NameMeaning(
        Meaning head,
        String headProcess,
        Map<String, Meaning> quantities,
        Map<String, Meaning> others,
        Map<String, String> axes,
        Set<String> conditions,
        Set<String> things,
        Set<String> rest,
        int restLength) {
    private static final MeasureWords WORDS = new MeasureWords(DataTable.read("measure-words.tsv"));

    /** No name that says something is longer. */
    private static final int LONGEST = 60;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SPACE = Pattern.compile("(?<![a-z])\\s+|\\s+(?![a-z])");
    private static final Pattern CONDITION =
            Pattern.compile("[-+±]?\\d+(?:\\.\\d+)?(?:[a-z%°μω‰]{1,4}(?:/[a-z]{1,3}\\d?)?)?");

    static NameMeaning of(String name) {
        String plain = name == null ? "" : PlainText.of(name).plain().toLowerCase(Locale.ROOT);
        String open = IN_BRACKETS.matcher(plain).replaceAll("");
        String said = open.isBlank() ? plain : open;
        Reading reading = new Reading(SPACE.matcher(said.strip()).replaceAll(""));
        return reading.meaning();
    }

    /** Reads a name from left to right. */
    private static final class Reading {
        private final String text;
        private final Map<String, Meaning> quantities = new HashMap<>();
        private final Map<String, Meaning> others = new HashMap<>();
        private final Map<String, String> axes = new HashMap<>();
        private final Set<String> conditions = new HashSet<>();
        private final Set<String> things = new HashSet<>();
        private final Set<String> rest = new HashSet<>();
        private int restLength;
        private final StringBuilder unknown = new StringBuilder();
        private Meaning head;
        private String headProcess;
        private String process;

        Reading(String text) {
            this.text = text.substring(Math.max(0, text.length() - LONGEST));
        }

        NameMeaning meaning() {
            Matcher condition = CONDITION.matcher(text);
            int place = 0;
            while (place < text.length()) {
                MeasureWords.Found word = WORDS.at(text, place);
                if (word != null) {
                    endRest();
                    word.meanings().forEach(this::take);
                    place = word.end();
                } else if (condition.region(place, text.length()).lookingAt()) {
                    endRest();
                    conditions.add(condition.group());
                    place = condition.end();
                } else {
                    if (Character.isLetterOrDigit(text.charAt(place))) {
                        unknown.append(text.charAt(place));
                    } else {
                        endRest();
                    }
                    place++;
                }
            }
            endRest();
            return new NameMeaning(head, headProcess, quantities, others, axes, conditions, things, rest, restLength);
        }

        private void endRest() {
            if (!unknown.isEmpty()) {
                for (int place = 0; place < unknown.length(); place++) {
                    rest.add(unknown.substring(place, place + 1));
                    if (place > 0) {
                        rest.add(unknown.substring(place - 1, place + 1));
                    }
                }
                restLength += unknown.length();
                process = null;
                unknown.setLength(0);
            }
        }

        private void take(Meaning meaning) {
            switch (meaning.role()) {
                case QUANTITY, GENERAL -> {
                    quantities.put(meaning.name(), meaning);
                    head = meaning;
                    headProcess = process;
                    process = null;
                }
                case PROCESS -> {
                    others.put(meaning.name(), meaning);
                    process = meaning.name();
                }
                case THING -> {
                    things.add(meaning.name());
                    others.put(meaning.name(), meaning);
                    process = null;
                }
                case FAINT -> others.put(meaning.name(), meaning);
                case AXIS -> axes.put(meaning.kin(), meaning.name());
                case NONE -> {}
            }
        }
    }
}
