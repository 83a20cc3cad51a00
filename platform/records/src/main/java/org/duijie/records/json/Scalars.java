package org.duijie.records.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.time.temporal.Temporal;
import java.util.UUID;

/** Lets the reading of a body go on behind a text, number, code or time that does not fit: {@link Misfits} notes it. */
final class Scalars extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    static boolean isOne(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type == String.class
                || type == Boolean.class
                || type == UUID.class
                || Number.class.isAssignableFrom(type)
                || Temporal.class.isAssignableFrom(type);
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
        return isOne(description.getBeanClass()) ? new Noting(deserializer) : deserializer;
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config,
            JavaType type,
            BeanDescription description,
            JsonDeserializer<?> deserializer) {
        return new Noting(deserializer);
    }

    private static final class Noting extends DelegatingDeserializer {
        private static final long serialVersionUID = 1L;

        Noting(JsonDeserializer<?> deserializer) {
            super(deserializer);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
            return new Noting(deserializer);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return super.deserialize(parser, context);
            } catch (JsonMappingException misfit) {
                Misfits misfits = Misfits.of(context);
                if (misfits == null || JsonProblems.isUnreadable(misfit)) {
                    throw misfit;
                }
                misfits.note(parser, misfit);
                return parser.getParsingContext().inArray() ? standIn(context) : getNullValue(context);
            }
        }

        /** For an entry of a list, where there may be no null; it goes no further than to what else is wrong. */
        private Object standIn(DeserializationContext context) throws JsonMappingException {
            Class<?> type = handledType();
            if (type == String.class) {
                return "";
            }
            if (type == UUID.class) {
                return new UUID(0, 0);
            }
            return type.isEnum() ? type.getEnumConstants()[0] : getNullValue(context);
        }
    }
}
