package org.duijie.records.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Lets the reading of a body go on behind an entry of a list that does not fit. What is left of the list has no entry that is null:
 * that says nothing, and would meet code that expects a value.
 */
final class Lists extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
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
            String place = Misfits.place(parser);
            Object read = super.deserialize(parser, context);
            if (read instanceof List<?> list && list.contains(null)) {
                Misfits.of(context).noteMissing(place, list);
                list.removeIf(Objects::isNull);
            }
            return read;
        }
    }
}
