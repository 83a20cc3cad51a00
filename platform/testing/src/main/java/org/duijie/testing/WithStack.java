package org.duijie.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the Quarkus application under test on real servers, configured for them. The servers are shared by all tests of
 * the Java process.
 */
@WithTestResource(value = StackResource.class, scope = TestResourceScope.MATCHING_RESOURCES)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithStack {

    /** The database of the service, such as {@code duijie_demand}; none if empty. */
    String database() default "";

    /**
     * The servers that the service needs, as names of {@link org.duijie.stack.Part} separated by commas. Not an array:
     * Quarkus takes two equal ones for different and would build and start the application anew for every test class.
     */
    String parts() default "POSTGRES,KAFKA,KEYCLOAK";
}
