package org.duijie.records.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link OneLine}. */
public class OneLineValidator implements ConstraintValidator<OneLine, String> {
    private boolean blanks;

    @Override
    public void initialize(OneLine constraint) {
        blanks = constraint.blanks();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || isOneLine(text) && (blanks || text.codePoints().noneMatch(Character::isSpaceChar));
    }

    /** Whether a text has neither control characters, which all ends of lines of ASCII are, nor those of Unicode. */
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(OneLineValidator::breaks);
    }

    private static boolean breaks(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
