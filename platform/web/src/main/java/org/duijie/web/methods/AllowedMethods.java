package org.duijie.web.methods;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods the addresses of the operations have: Quarkus answers by classes, which have several addresses, or not at all. */
@Singleton
class AllowedMethods {
    private final List<Address> addresses;

    AllowedMethods(BeanManager beans) {
        addresses = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::addresses)
                .toList();
    }

    private record Address(Pattern path, String method) {}

    private static Stream<Address> addresses(Class<?> resource) {
        return Arrays.stream(resource.getMethods()).flatMap(operation -> Arrays.stream(operation.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> new Address(
                        path(resource, operation),
                        type.getAnnotation(HttpMethod.class).value())));
    }

    private static Pattern path(Class<?> resource, Method operation) {
        Path own = operation.getAnnotation(Path.class);
        return pattern(resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value()));
    }

    static Pattern pattern(String path) {
        return Pattern.compile(Stream.of(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/", "/", "/?")));
    }

    /** Sorted; none where no operation has the address. */
    Set<String> of(String path) {
        Set<String> methods = new TreeSet<>();
        addresses.stream().filter(one -> one.path().matcher(path).matches()).forEach(one -> methods.add(one.method()));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }
}
