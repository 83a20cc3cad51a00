package org.duijie.tables;

import java.util.Arrays;
import java.util.List;

/**
 * What may stand in a column.
 *
 * @param code as the API has it
 * @param chinese as a Chinese reader has it
 */
public record Choice(String code, String chinese) {

    /** Codes that are the same in every language, such as numbers. */
    public static List<Choice> plain(String... codes) {
        return Arrays.stream(codes).map(code -> new Choice(code, code)).toList();
    }

    /** A text as it is compared with a choice: joint development is JOINT_DEVELOPMENT, what is added in brackets is nothing. */
    static String folded(String text) {
        return Column.bare(text);
    }

    boolean isMeantBy(String folded) {
        return folded.equals(folded(code)) || folded.equals(folded(chinese));
    }

    String shown(boolean inChinese) {
        return inChinese ? chinese : code;
    }
}
