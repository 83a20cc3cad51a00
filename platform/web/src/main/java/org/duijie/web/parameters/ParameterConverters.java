package org.duijie.web.parameters;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.records.queries.Cursor;
import org.duijie.records.rules.Times;

/**
 * Reads path and query parameters of every type that operations have; what cannot be read is refused with its name and
 * with what is allowed, where Jakarta REST itself would answer 404.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private static final ValueFormat<Integer> WHOLE =
            new ValueFormat<>("whole number", text -> Integer.valueOf(ascii(text)));
    private static final ValueFormat<Long> WHOLE_LONG =
            new ValueFormat<>(WHOLE.expected(), text -> Long.valueOf(ascii(text)));
    private static final ValueFormat<Boolean> YES_OR_NO =
            new ValueFormat<>("true, false", oneOf(Map.of("true", true, "false", false)));
    private static final Map<Class<?>, ValueFormat<?>> FORMATS = Map.of(
            UUID.class,
            new ValueFormat<>("UUID", UuidFormat::parse),
            int.class,
            WHOLE,
            Integer.class,
            WHOLE,
            long.class,
            WHOLE_LONG,
            Long.class,
            WHOLE_LONG,
            boolean.class,
            YES_OR_NO,
            Boolean.class,
            YES_OR_NO,
            Instant.class,
            new ValueFormat<>(Times.TIME, Times::time),
            LocalDate.class,
            new ValueFormat<>(Times.DAY, Times::day),
            Cursor.class,
            new ValueFormat<>("the cursor of a Link rel=next", Cursor::parse));

    /** Java reads the digits of all scripts. */
    private static String ascii(String text) {
        if (text.chars().anyMatch(character -> character > '9')) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        ValueFormat<T> format = (ValueFormat<T>) format(type);
        return format == null ? null : new NamedConverter<>(place(annotations), format);
    }

    private static ValueFormat<?> format(Class<?> type) {
        return type.isEnum() ? codes(type) : FORMATS.get(type);
    }

    /** Whether parameters of a type are more than texts, of which the empty one is none. */
    static boolean reads(Class<?> type) {
        return format(type) != null;
    }

    /** What a parameter of a type may be, in words. */
    static String expected(Class<?> type) {
        ValueFormat<?> format = format(type);
        return format == null ? "text" : format.expected();
    }

    private static <T> ValueFormat<T> codes(Class<T> codeList) {
        Map<String, T> codes = Arrays.stream(codeList.getEnumConstants())
                .collect(Collectors.toMap(code -> ((Enum<?>) code).name(), Function.identity()));
        String names = Arrays.stream(codeList.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .collect(Collectors.joining(", "));
        return new ValueFormat<>(names, oneOf(codes));
    }

    private static <T> Function<String, T> oneOf(Map<String, T> values) {
        return text -> {
            if (!values.containsKey(text)) {
                throw new IllegalArgumentException("unknown");
            }
            return values.get(text);
        };
    }

    private static ParameterPlace place(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return new ParameterPlace(query.value(), false);
            }
            if (annotation instanceof PathParam path) {
                return new ParameterPlace(path.value(), true);
            }
        }
        return new ParameterPlace("-", false);
    }
}
