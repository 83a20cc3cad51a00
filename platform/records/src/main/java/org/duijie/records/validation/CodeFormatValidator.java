package org.duijie.records.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;

/** Checks {@link CodeFormat}. */
public class CodeFormatValidator implements ConstraintValidator<CodeFormat, String> {
    private Pattern form;

    @Override
    public void initialize(CodeFormat constraint) {
        form = Pattern.compile(constraint.value());
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || form.matcher(text).matches();
    }
}
