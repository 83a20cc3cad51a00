package org.duijie.web.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.FieldJavadoc;
import com.github.therapi.runtimejavadoc.MethodJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.ThrowsJavadoc;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the sources say of classes, fields and methods, in Markdown; the compiler leaves it beside the classes. */
final class Javadocs {
    private final Map<String, ClassJavadoc> known = new ConcurrentHashMap<>();
    private final MarkdownFormatter markdown = new MarkdownFormatter();

    Optional<String> ofClass(String type) {
        return text(of(type).getComment());
    }

    /** Of a field, or of a component of a record. */
    Optional<String> ofField(String type, String field) {
        Optional<String> own = of(type).getFields().stream()
                .filter(found -> found.getName().equals(field))
                .map(FieldJavadoc::getComment)
                .findFirst()
                .flatMap(this::text);
        return own.isPresent() ? own : named(of(type).getRecordComponents(), field);
    }

    Optional<String> ofMethod(String type, String method) {
        return method(type, method).map(MethodJavadoc::getComment).flatMap(this::text);
    }

    Optional<String> ofParameter(String type, String method, String parameter) {
        return method(type, method).flatMap(found -> named(found.getParams(), parameter));
    }

    Optional<String> ofReturn(String type, String method) {
        return method(type, method).map(MethodJavadoc::getReturns).flatMap(this::text);
    }

    /** What the method says of the problems that it throws; never less than its source does. */
    List<String> ofThrows(String type, String method) {
        List<String> read = method(type, method).stream()
                .flatMap(found -> found.getThrows().stream())
                .map(ThrowsJavadoc::getComment)
                .map(markdown::format)
                .toList();
        if (read.size() < JavadocSource.tags(type, method, "throws")) {
            throw new IllegalStateException(
                    type + "." + method + " has two @throws of one exception, of which one would be"
                            + " lost: write both in one tag, with '; ' between them");
        }
        return read;
    }

    private Optional<MethodJavadoc> method(String type, String method) {
        return of(type).getMethods().stream()
                .filter(found -> found.getName().equals(method))
                .findFirst();
    }

    private Optional<String> named(List<ParamJavadoc> all, String name) {
        return all.stream()
                .filter(found -> found.getName().equals(name))
                .map(ParamJavadoc::getComment)
                .findFirst()
                .flatMap(this::text);
    }

    private ClassJavadoc of(String type) {
        return known.computeIfAbsent(
                type,
                name -> RuntimeJavadoc.getJavadoc(name, Thread.currentThread().getContextClassLoader()));
    }

    private Optional<String> text(Comment comment) {
        return Optional.of(markdown.format(comment))
                .filter(text -> !text.isBlank())
                .map(text -> text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
    }
}
