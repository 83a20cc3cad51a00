package org.duijie.records.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Objects;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Calls a field in a violation as the caller does, where Java has to call it otherwise ({@code abstract}). */
@Singleton
@Unremovable
class WireNames implements PropertyNodeNameProvider {

    @Override
    public String getName(Property property) {
        return property instanceof JavaBeanProperty field ? nameOf(field) : property.getName();
    }

    private static String nameOf(JavaBeanProperty property) {
        return Arrays.stream(property.getDeclaringClass().getDeclaredFields())
                .filter(field -> field.getName().equals(property.getName()))
                .map(field -> field.getAnnotation(JsonProperty.class))
                .filter(Objects::nonNull)
                .map(JsonProperty::value)
                .findFirst()
                .orElse(property.getName());
    }
}
