package org.duijie.exchange;

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
public record Column(String field, String chinese, String english, List<String> choices) {
    public Column {
        choices = List.copyOf(choices);
    }

    public Column(String field, String chinese, String english) {
        this(field, chinese, english, List.of());
    }

    /** Whether a heading means this column: in either language or the field's name, whatever case and blanks. */
    boolean isHeaded(String heading) {
        String bare = bare(heading);
        return Stream.of(field, chinese, english).map(Column::bare).anyMatch(bare::equals);
    }

    /** A heading without what people add to it: blanks, a star for "needed", a remark in brackets. */
    private static String bare(String heading) {
        return heading.replaceAll("[（(\\[【].*$", "")
                .replaceAll("[\\s\\uFEFF*＊_:：-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
