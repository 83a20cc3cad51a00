package org.duijie.imports.forms;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonPointer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.duijie.tables.Rule;

/**
 * What the constraints of a content say of its fields, so that a template never says anything else.
 *
 * @param type a record
 * @param later fields that are needed before a record is handed on
 */
record ContentLimits(Class<?> type, Set<String> later) {

    /** The rule of a place in the content, such as {@code /team/lead}. */
    Rule of(JsonPointer place) {
        Field field = null;
        Class<?> within = type;
        for (JsonPointer step = place; !step.matches() && within != null; step = step.tail()) {
            field = field(within, step.getMatchingProperty());
            within = field == null ? null : field.getType();
        }
        return field == null
                ? Rule.NONE
                : rule(field, later.contains(place.toString().substring(1)));
    }

    private static Field field(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> name.equals(nameOf(field)))
                .findFirst()
                .orElse(null);
    }

    private static String nameOf(Field field) {
        JsonProperty name = field.getAnnotation(JsonProperty.class);
        return name == null || name.value().isEmpty() ? field.getName() : name.value();
    }

    private static Rule rule(Field field, boolean isNeededLater) {
        boolean always = field.isAnnotationPresent(NotBlank.class) || field.isAnnotationPresent(NotNull.class);
        Rule.Need need = isNeededLater ? Rule.Need.LATER : Rule.Need.NEVER;
        Integer size = max(field);
        if (!Collection.class.isAssignableFrom(field.getType())) {
            return new Rule(always ? Rule.Need.ALWAYS : need, size, false, null);
        }
        AnnotatedElement entry = field.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0]
                : field;
        return new Rule(need, max(entry), true, size);
    }

    private static Integer max(AnnotatedElement element) {
        Size size = element.getAnnotation(Size.class);
        return size == null || size.max() == Integer.MAX_VALUE ? null : size.max();
    }
}
