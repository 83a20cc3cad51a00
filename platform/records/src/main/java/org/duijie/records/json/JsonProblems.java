package org.duijie.records.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.CarriedNumber;
import org.duijie.messaging.CarriedNumbers;
import org.duijie.messaging.JsonBounds;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.Times;

/** What Jackson found wrong, in the words of the catalogue: never a class name of ours, never the value sent. */
final class JsonProblems {
    private static final String BEYOND =
            "more than %d levels or %d digits".formatted(JsonBounds.DEPTH, JsonBounds.DIGITS);

    private JsonProblems() {}

    static ProblemException malformed(StreamReadException malformed) {
        if (malformed.getOriginalMessage().startsWith("Duplicate field")) {
            String field = malformed.getOriginalMessage().replaceAll(".*'(.*)'.*", "$1");
            return ProblemException.invalid(Violation.of(field, "duplicate"));
        }
        return at(malformed.getLocation());
    }

    /** Deeper, or with a longer number or name, than anything that is meant. */
    static ProblemException unbounded(StreamConstraintsException unbounded) {
        JsonLocation place = unbounded.getLocation();
        // Jackson does not always say where.
        return place == null ? ProblemException.of(ProblemCode.MALFORMED_JSON, BEYOND) : at(place);
    }

    private static ProblemException at(JsonLocation place) {
        return ProblemException.of(
                ProblemCode.MALFORMED_JSON, "line " + place.getLineNr() + ", column " + place.getColumnNr());
    }

    static ProblemException misfit(JsonMappingException misfit) {
        if (misfit instanceof MismatchedInputException end && misfit.getPath().isEmpty() && endsEarly(end)) {
            return ProblemException.of(ProblemCode.BODY_MISSING);
        }
        if (misfit instanceof MismatchedInputException more
                && more.getOriginalMessage().startsWith("Trailing token")) {
            return at(misfit.getLocation());
        }
        if (misfit.getCause() instanceof StreamReadException malformed) {
            return malformed(malformed);
        }
        if (misfit.getCause() instanceof StreamConstraintsException unbounded) {
            return unbounded(unbounded);
        }
        return ProblemException.invalid(violation(misfit));
    }

    private static boolean endsEarly(MismatchedInputException failure) {
        return failure.getOriginalMessage().startsWith("No content");
    }

    /** Whether it is the text itself that cannot be read on. */
    static boolean isUnreadable(JsonMappingException misfit) {
        return misfit.getCause() instanceof StreamReadException
                || misfit.getCause() instanceof StreamConstraintsException;
    }

    static Violation wrongType(String field, Class<?> expected) {
        return new Violation(field, "wrong-type", Map.of("expected", name(expected)));
    }

    static Violation unknown(String field, Collection<Object> known) {
        return new Violation(field, "unknown-field", Map.of("allowed", known(known)));
    }

    private static Violation violation(JsonMappingException misfit) {
        return violation(path(misfit.getPath()), misfit);
    }

    /** @param field where it is, in the body */
    static Violation violation(String field, JsonMappingException misfit) {
        return switch (misfit) {
            case StrictJson.UnstorableTextException text -> Violation.of(field, "unstorable-character");
            case CarriedNumbers.NotCarriedException number ->
                new Violation(
                        field,
                        "number",
                        Map.of("digits", CarriedNumber.DIGITS, "largest", CarriedNumber.LARGEST.toPlainString()));
            case UnrecognizedPropertyException unknown -> unknown(field, unknown.getKnownPropertyIds());
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                new Violation(field, "unknown-code", Map.of("allowed", codes(format.getTargetType())));
            case MismatchedInputException type -> wrongType(field, type.getTargetType());
            default -> new Violation(field, "wrong-type", Map.of("expected", "-"));
        };
    }

    private static String path(List<JsonMappingException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String known(Collection<Object> names) {
        return names == null
                ? "-"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String codes(Class<?> codeList) {
        return Arrays.stream(codeList.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .collect(Collectors.joining(", "));
    }

    private static String name(Class<?> type) {
        if (type == null) {
            return "object";
        }
        if (type.isEnum()) {
            return "one of " + codes(type);
        }
        if (type == UUID.class) {
            return "UUID";
        }
        if (type == LocalDate.class) {
            return Times.DAY;
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return Times.TIME;
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "whole number";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text";
        }
        return Collection.class.isAssignableFrom(type) ? "array" : "object";
    }
}
