package org.duijie.records.rules;

/** Whether a text has anything to see: blanks, signs that only steer, and fillers show nothing. */
public final class VisibleText {
    /** Unicode counts them as letters and symbols; they are drawn as nothing. */
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private VisibleText() {}

    /** Whether nothing of it can be seen; also of the empty text. */
    public static boolean isMissingIn(String text) {
        return text.codePoints().noneMatch(VisibleText::isVisible);
    }

    /** The text without blanks at its ends, of whatever kind; of one without anything to see nothing is left. */
    public static String trimmed(String text) {
        if (isMissingIn(text)) {
            return "";
        }
        int start = 0;
        while (isBlank(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Blanks of Unicode, line breaks, and the two signs of no width that are left behind by copying. */
    private static boolean isBlank(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one) || one == '\u200b' || one == '\ufeff';
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    // On nothing they are marks of nothing.
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> FILLERS.indexOf(point) < 0;
        };
    }
}
