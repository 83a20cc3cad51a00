package org.duijie.web.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that changes nothing, such as one with a text too long for an address. No answer of it is kept for an {@code
 * Idempotency-Key}: asked again, it shows what its caller may see by then, and what is noted of a reading is noted each time.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Question {}
