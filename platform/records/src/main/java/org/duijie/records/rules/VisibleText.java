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
