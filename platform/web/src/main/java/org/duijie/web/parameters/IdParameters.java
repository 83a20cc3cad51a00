package org.duijie.web.parameters;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.web.problems.RefusedRequestException;

/** Ids in paths: 400 for what is no UUID, where the standard converter would answer 404. */
@Provider
public class IdParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new IdConverter() : null;
    }

    private static final class IdConverter implements ParamConverter<UUID> {
        @Override
        public UUID fromString(String text) {
            if (!UuidForm.fits(text)) {
                throw new RefusedRequestException(ProblemException.of(ProblemCode.MALFORMED_ID, text));
            }
            return UUID.fromString(text);
        }

        @Override
        public String toString(UUID id) {
            return id.toString();
        }
    }
}
