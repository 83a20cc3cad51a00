package org.duijie.records.problems;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What would be right, in the language of the message around it: the code says it in English, a table in Chinese. */
final class Expectations {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    /** Words before codes or names, which are the same in every language. */
    private static final Map<String, String> BEFORE_NAMES = Map.of("one of ", "以下之一：", "after ", "晚于 ");

    private static final Map<String, String> CHINESE = read();

    private Expectations() {}

    /** The words in a language; codes and forms, which are of none, stay as they are. */
    static String in(Locale language, String english) {
        if (!language.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return english;
        }
        for (Map.Entry<String, String> words : BEFORE_NAMES.entrySet()) {
            if (english.startsWith(words.getKey())) {
                return words.getValue() + english.substring(words.getKey().length());
            }
        }
        String known = CHINESE.get(english);
        if (known != null) {
            return known;
        }
        String form = CHINESE.get(NUMBER.matcher(english).replaceAll("#"));
        return form == null ? english : filled(form, NUMBER.matcher(english));
    }

    private static String filled(String form, Matcher numbers) {
        StringBuilder filled = new StringBuilder();
        form.chars().forEach(one -> filled.append(one == '#' && numbers.find() ? numbers.group() : (char) one));
        return filled.toString();
    }

    /** Whether something that the code expects can be said in Chinese, too. */
    static boolean isKnown(String english) {
        return BEFORE_NAMES.containsKey(english)
                || CHINESE.containsKey(english)
                || CHINESE.containsKey(NUMBER.matcher(english).replaceAll("#"));
    }

    private static Map<String, String> read() {
        try (InputStream file = Expectations.class.getResourceAsStream("expectations_zh.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
