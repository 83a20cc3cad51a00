package org.duijie.records.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;

/** Checks {@link Form}. */
public class FormValidator implements ConstraintValidator<Form, String> {
    private Pattern form;

    @Override
    public void initialize(Form constraint) {
        form = Pattern.compile(constraint.value());
    }

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || form.matcher(text).matches();
    }
}
