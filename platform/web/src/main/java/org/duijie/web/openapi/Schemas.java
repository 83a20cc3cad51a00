package org.duijie.web.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.web.records.RecordView;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** The classes behind the schemas of a document, and what their Javadoc says. */
final class Schemas {
    private static final String OURS = "org.duijie.";
    private static final Map<String, String> WORDS_OF_OTHERS = Map.of(
            "UUID", "An id; those of records are UUIDv7",
            "Instant", "A time, RFC 3339 in UTC",
            "LocalDate", "A day, `YYYY-MM-DD`",
            "AnyJson", "Whatever value was stated",
            "JsonObject", "An object",
            "Cursor", "A place in a list; no more is to be read into it");
    private static final DotName RECORD_VIEW = DotName.createSimple(RecordView.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName JSON_PROPERTY = DotName.createSimple(JsonProperty.class);

    private final Map<String, List<ClassInfo>> classes;
    private final Javadocs javadocs;

    Schemas(IndexView index, Javadocs javadocs) {
        this.javadocs = javadocs;
        this.classes = index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith(OURS) && type.simpleName() != null)
                .collect(Collectors.groupingBy(Schemas::schemaName));
    }

    /** Gives every schema, and every member of one, the words of its class. */
    void describe(Components components) {
        requireProperNames(components.getSchemas().keySet());
        WORDS_OF_OTHERS.forEach(
                (name, words) -> Optional.ofNullable(components.getSchemas().get(name))
                        .ifPresent(schema -> schema.setDescription(words)));
        components.getSchemas().forEach((name, schema) -> classOf(name, schema).ifPresent(type -> {
            if (type.interfaceNames().contains(RECORD_VIEW)) {
                // What goes in has to have more than what comes out: of a record that is closed only parts are shown.
                schema.setRequired(List.of("id", "version"));
            }
            String owner = type.name().toString();
            if (schema.getDescription() == null) {
                javadocs.ofClass(owner).ifPresent(schema::setDescription);
            }
            if (schema.getProperties() != null) {
                leaveTypeToReferences(schema);
                Map<String, FieldInfo> fields = fields(type);
                schema.getProperties().forEach((member, property) -> Optional.ofNullable(fields.get(member))
                        .ifPresent(field -> describe(field, property)));
            }
        }));
    }

    /** SmallRye guesses a type beside a reference that a comment stands at, also where the other schema has another. */
    private static void leaveTypeToReferences(Schema schema) {
        schema.getProperties().values().stream()
                .filter(property -> property.getRef() != null)
                .forEach(property -> property.setType(null));
    }

    private void describe(FieldInfo field, Schema property) {
        if (property.getDescription() == null) {
            javadocs.ofField(field.declaringClass().name().toString(), field.name())
                    .ifPresent(property::setDescription);
        }
        CodePatterns.apply(field, property);
    }

    /** Whether what is answered is a record, which has a version. */
    boolean isVersioned(Content content) {
        return content != null
                && content.getMediaTypes().values().stream()
                        .map(type -> type.getSchema() == null
                                ? null
                                : type.getSchema().getRef())
                        .filter(java.util.Objects::nonNull)
                        .map(ref -> ref.substring(ref.lastIndexOf('/') + 1))
                        .flatMap(name -> classes.getOrDefault(simpleName(name), List.of()).stream())
                        .anyMatch(type -> type.interfaceNames().contains(RECORD_VIEW));
    }

    /** The simple name of the class, if it says no other: two nested classes may be called {@code State}. */
    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }

    private static void requireProperNames(Set<String> names) {
        names.forEach(name -> {
            String shared = name.replaceFirst("\\d+$", "");
            if (!shared.equals(name) && names.contains(shared)) {
                throw new IllegalStateException("Two types are called " + shared
                        + "; a client reads better where one of them has a @Schema(name = ...)");
            }
        });
    }

    /** The class of a schema: they share the name; of several it is the one whose members are alike most. */
    private Optional<ClassInfo> classOf(String name, Schema schema) {
        Set<String> members = schema.getProperties() == null
                ? Set.of()
                : schema.getProperties().keySet();
        return classes.getOrDefault(simpleName(name), List.of()).stream()
                .max(Comparator.comparingInt(type -> shared(fields(type).keySet(), members)));
    }

    /** SmallRye puts the type's parameter, or a number, behind the name: {@code ItemsDemandLine}. */
    private String simpleName(String schema) {
        return classes.keySet().stream()
                .filter(schema::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse(schema);
    }

    private static int shared(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    private static Map<String, FieldInfo> fields(ClassInfo type) {
        return type.fields().stream()
                .collect(Collectors.toMap(Schemas::wireName, Function.identity(), (first, second) -> first));
    }

    private static String wireName(FieldInfo field) {
        AnnotationInstance name = field.annotation(JSON_PROPERTY);
        return name == null || name.value() == null
                ? field.name()
                : name.value().asString();
    }
}
