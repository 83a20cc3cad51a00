package org.duijie.web.parameters;

import jakarta.ws.rs.ext.ParamConverter;
import java.util.UUID;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.problems.RefusedRequestException;

/** Reads one parameter; knows its name for who has to be told. */
final class NamedConverter<T> implements ParamConverter<T> {
    private final ParameterPlace place;
    private final ValueFormat<T> format;

    NamedConverter(ParameterPlace place, ValueFormat<T> format) {
        this.place = place;
        this.format = format;
    }

    @Override
    public T fromString(String text) {
        try {
            return text == null ? null : format.parse().apply(text);
        } catch (RuntimeException unreadable) {
            throw new RefusedRequestException(problem(text));
        }
    }

    private ProblemException problem(String text) {
        if (place.inPath() && format.expected().equals(UUID.class.getSimpleName())) {
            return ProblemException.of(ProblemCode.MALFORMED_ID, text);
        }
        return ProblemException.of(ProblemCode.BAD_PARAMETER, place.name(), text, format.expected());
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
