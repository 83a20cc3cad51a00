package org.duijie.records.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of a form that a code list or standard prescribes; the expectation is told to the caller. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodeFormatValidator.class)
public @interface CodeFormat {
    /** Regular expression that the whole text must match. */
    String value();

    /** The expectation in words, such as "GB/T 2260, six digits". */
    String expected();

    String message() default "pattern";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
