package org.duijie.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param field the field's name in the API, such as {@code abstract}
 * @param chinese heading in Chinese
 * @param english heading in English
 * @param choices what may stand in it, for the drop-down of the template; empty where it is free
 */
public record Column(String field, String chinese, String english, List<Choice> choices, Hint hint) {
    private static final String BRACKETS = "（([【";
    private static final String ADDED = " \t\n\u000B\f\r\uFEFF*＊_:：-";

    public Column {
        choices = List.copyOf(choices);
    }

    public Column(String field, String chinese, String english, List<Choice> choices) {
        this(field, chinese, english, choices, Hint.NONE);
    }

    public Column(String field, String chinese, String english) {
        this(field, chinese, english, List.of());
    }

    /** The code that a text means, in either language and whatever case; the text itself where it means none. */
    public String code(String text) {
        return choices.stream()
                .filter(choice ->
                        choice.code().equalsIgnoreCase(text) || choice.chinese().equals(text))
                .map(Choice::code)
                .findFirst()
                .orElse(text);
    }

    /** A code as a reader of the language has it. */
    public String shown(String code, boolean inChinese) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> choice.shown(inChinese))
                .findFirst()
                .orElse(code);
    }

    String heading(boolean inChinese) {
        return inChinese ? chinese : english;
    }

    /** What a heading may be that means this column, bare: in either language, or the field's name. */
    Stream<String> names() {
        return Stream.of(field, chinese, english).map(Column::bare);
    }

    /** A heading without what people add to it: blanks, a star for "needed", a remark in brackets. */
    static String bare(String heading) {
        StringBuilder bare = new StringBuilder();
        for (int place = 0; place < heading.length() && BRACKETS.indexOf(heading.charAt(place)) < 0; place++) {
            if (ADDED.indexOf(heading.charAt(place)) < 0) {
                bare.append(heading.charAt(place));
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
