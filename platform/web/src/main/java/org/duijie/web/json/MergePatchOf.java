package org.duijie.web.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a body that is a merge patch, and says of what: the API document shows the members that it may have. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface MergePatchOf {
    /** The content that is changed. */
    Class<?> value();
}
