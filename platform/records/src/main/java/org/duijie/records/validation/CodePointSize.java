package org.duijie.records.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/** The length of a text in characters as people, PostgreSQL and JSON Schema count them: Java's own count is of UTF-16 units. */
public final class CodePointSize implements ConstraintValidator<Size, String> {
    private int least;
    private int most;

    @Override
    public void initialize(Size limits) {
        least = limits.min();
        most = limits.max();
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = text.codePointCount(0, text.length());
        return length >= least && length <= most;
    }
}
