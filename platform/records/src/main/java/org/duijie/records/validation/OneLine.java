package org.duijie.records.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that is shown in one line, such as a name or a title: whoever puts it into a mail, a heading or a row does not get a second
 * one from it.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneLineValidator.class)
public @interface OneLine {
    /** The expectation in words where nothing else is said. */
    String WORDS = "one line, without control characters";

    /** The expectation of text without blanks, such as an e-mail address. */
    String UNBROKEN_WORDS = "one line, without blanks and control characters";

    /** Whether blanks may stand in it. */
    boolean blanks() default true;

    /** The expectation in words. */
    String expected() default WORDS;

    String message() default "pattern";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
