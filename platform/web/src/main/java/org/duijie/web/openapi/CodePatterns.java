package org.duijie.web.openapi;

import java.util.Objects;
import java.util.Optional;
import org.duijie.records.validation.CodeFormat;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.Type;

/** Shows the formats of codes, which SmallRye does not know, as patterns. */
final class CodePatterns {
    private static final DotName CODE_FORMAT = DotName.createSimple(CodeFormat.class);

    private CodePatterns() {}

    /** Gives the pattern to what a place holds, or to each element of its list. */
    static void apply(AnnotationTarget place, Schema schema) {
        Optional.ofNullable(place.declaredAnnotation(CODE_FORMAT))
                .map(CodePatterns::pattern)
                .ifPresent(schema::setPattern);
        if (place instanceof FieldInfo field && field.type().kind() == Type.Kind.PARAMETERIZED_TYPE) {
            Optional.ofNullable(schema.getItems())
                    .ifPresent(items -> ofElements(field.type()).ifPresent(items::setPattern));
        }
    }

    private static Optional<String> ofElements(Type list) {
        return list.asParameterizedType().arguments().stream()
                .map(element -> element.annotation(CODE_FORMAT))
                .filter(Objects::nonNull)
                .map(CodePatterns::pattern)
                .findFirst();
    }

    /** A pattern of JSON Schema may match anywhere, the annotation's matches the whole. */
    private static String pattern(AnnotationInstance format) {
        String whole = format.value().asString();
        return whole.contains("|") ? "^(" + whole + ")$" : "^" + whole + "$";
    }
}
