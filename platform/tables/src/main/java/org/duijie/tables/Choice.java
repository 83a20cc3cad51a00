package org.duijie.tables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may stand in a column.
 *
 * @param code as the API has it
 * @param chinese as a Chinese reader has it
 * @param aliases what real forms call it
 */
public record Choice(String code, String chinese, List<String> aliases) {
    public Choice {
        aliases = List.copyOf(aliases);
    }

    public Choice(String code, String chinese) {
        this(code, chinese, List.of());
    }

    /** The same, meant by these words, too. */
    public Choice alsoCalled(String... words) {
        return new Choice(
                code,
                chinese,
                Stream.concat(aliases.stream(), Arrays.stream(words)).toList());
    }

    /** Codes that are the same in every language, such as numbers. */
    public static List<Choice> plain(String... codes) {
        return Arrays.stream(codes).map(code -> new Choice(code, code)).toList();
    }

    /** A text as it is compared with a choice: joint development is JOINT_DEVELOPMENT, what is added in brackets is nothing. */
    static String folded(String text) {
        return Column.bare(text);
    }

    /** What means it, as texts are compared. */
    Stream<String> names() {
        return Stream.concat(Stream.of(code, chinese), aliases.stream()).map(Choice::folded);
    }

    String shown(boolean inChinese) {
        return inChinese ? chinese : code;
    }
}
