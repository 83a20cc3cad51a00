package org.duijie.records.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/** Checks request records by their constraints. */
@ApplicationScoped
public class Validation {
    private final Validator validator;

    public Validation(Validator validator) {
        this.validator = validator;
    }

    /** @throws ProblemException {@code invalid}, naming everything that is wrong */
    public <T> T check(T request) {
        return check(request, List.of());
    }

    /** As {@link #check(Object)}, together with what was found by what the request alone does not tell, such as the time. */
    public <T> T check(T request, List<Violation> byRules) {
        List<Violation> all = new ArrayList<>(violations(request));
        all.addAll(byRules);
        if (!all.isEmpty()) {
            throw ProblemException.invalid(all);
        }
        return request;
    }

    /** What is wrong by its constraints, by field, and by its rules. */
    public List<Violation> violations(Object request) {
        Stream<Violation> byConstraints = validator.validate(request).stream()
                .map(Validation::violation)
                .sorted(Comparator.comparing(Violation::field));
        return request instanceof RequestRules rules
                ? Stream.concat(byConstraints, rules.violations().stream()).toList()
                : byConstraints.toList();
    }

    private static Violation violation(ConstraintViolation<?> found) {
        Map<String, Object> attributes =
                new HashMap<>(found.getConstraintDescriptor().getAttributes());
        boolean list = found.getInvalidValue() instanceof Collection || found.getInvalidValue() instanceof Map;
        String constraint =
                found.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        String code =
                switch (constraint) {
                    case "NotNull" -> "required";
                    case "NotBlank", "NotEmpty" -> found.getInvalidValue() == null ? "required" : "blank";
                    case "Size" -> list ? "too-many" : "too-long";
                    case "Min", "PositiveOrZero" -> "too-small";
                    case "Max" -> "too-large";
                    case "Range" -> "out-of-range";
                    default -> "pattern";
                };
        attributes.keySet().retainAll(List.of("min", "max", "value", "expected"));
        if (found.getInvalidValue() instanceof String text) {
            attributes.put("length", text.codePointCount(0, text.length()));
        }
        attributes.putIfAbsent("value", 0);
        attributes.putIfAbsent("expected", constraint);
        return new Violation(path(found.getPropertyPath()), code, attributes);
    }

    private static String path(Path path) {
        // Elements of lists are named "<list element>"; a caller knows them by their index alone.
        return path.toString().replaceAll("\\.?<[^>]*>", "");
    }
}
