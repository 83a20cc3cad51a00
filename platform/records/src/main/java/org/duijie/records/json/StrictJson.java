package org.duijie.records.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.duijie.contracts.CarriedText;
import org.duijie.messaging.CarriedNumbers;
import org.duijie.messaging.JsonBounds;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.Times;
import org.duijie.records.rules.VisibleText;

/**
 * Reads bodies: unknown fields, wrong types, unknown codes, double fields, empty entries and unstorable text are
 * refused. A yes-or-no that is absent is a no.
 */
public final class StrictJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonBounds.factory())
            .addModule(new JavaTimeModule())
            .addModule(new CarriedNumbers())
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new StorableText())
                    .addDeserializer(LocalDate.class, new TimeText<>(LocalDate.class, Times::day))
                    .addDeserializer(Instant.class, new TimeText<>(Instant.class, Times::time))
                    .setDeserializerModifier(new Scalars()))
            .addModule(new SimpleModule("lists").setDeserializerModifier(new Lists()))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            // A tree is read again, with a patch applied.
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private StrictJson() {}

    /** @throws ProblemException with every place and expectation where the body does not fit */
    public static <T> T read(InputStream body, Class<T> type) throws IOException {
        return read(body, type, value -> List.of());
    }

    /**
     * @param rules what is wrong with a value besides its types; asked where these do not fit, so that all is told at once
     * @throws ProblemException with every place and expectation where the body does not fit
     */
    public static <T> T read(InputStream body, Class<T> type, Function<? super T, List<Violation>> rules)
            throws IOException {
        Misfits misfits = new Misfits();
        try {
            T value = misfits.reader(MAPPER, type).readValue(utf8(body));
            misfits.requireNone(value, rules);
            if (value == null || value instanceof JsonNode node && (node.isMissingNode() || node.isNull())) {
                throw ProblemException.of(ProblemCode.BODY_MISSING);
            }
            return value;
        } catch (StreamReadException malformed) {
            throw misfits.endedBy(JsonProblems.malformed(malformed));
        } catch (StreamConstraintsException unbounded) {
            throw JsonProblems.unbounded(unbounded);
        } catch (JsonMappingException misfit) {
            throw misfits.endedBy(JsonProblems.misfit(misfit));
        }
    }

    /**
     * The body, unless it is in an encoding of two or four bytes a character, which Jackson would read: callers are told that they
     * write UTF-8 (RFC 8259, 8.1), and what reads bodies elsewhere knows no other.
     */
    private static InputStream utf8(InputStream body) throws IOException {
        PushbackInputStream begin = new PushbackInputStream(body, 2);
        byte[] first = begin.readNBytes(2);
        begin.unread(first);
        boolean marked = first.length == 2 && (first[0] & first[1]) == (byte) 0xfe && first[0] != first[1];
        boolean wide = first.length == 2 && (first[0] == 0 || first[1] == 0);
        if (marked || wide) {
            // What is left unread of a body costs the connection, at the moment when it is used again. Bodies have a
            // limit.
            body.transferTo(OutputStream.nullOutputStream());
            throw ProblemException.of(ProblemCode.MALFORMED_JSON, "line 1, column 1");
        }
        return begin;
    }

    /** Reads a tree, such as a row of a table, as strictly as a body. */
    public static <T> T read(JsonNode tree, Class<T> type) {
        return read(tree, type, none -> List.of());
    }

    /** As {@link #read(InputStream, Class, Function)}, of a tree, such as a record with a merge patch applied. */
    public static <T> T read(JsonNode tree, Class<T> type, Function<? super T, List<Violation>> rules) {
        Misfits misfits = new Misfits();
        try {
            T value = misfits.reader(MAPPER, type).readValue(tree);
            misfits.requireNone(value, rules);
            return value;
        } catch (JsonMappingException misfit) {
            throw misfits.endedBy(JsonProblems.misfit(misfit));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The tree of a value, in the form in which callers see it. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Reads days and times from texts alone, as {@link Times} does. */
    private static final class TimeText<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> reading;

        TimeText(Class<T> type, Function<String, T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(handledType(), parser);
            }
            String text = parser.getText();
            try {
                return reading.apply(text);
            } catch (DateTimeException none) {
                return (T) context.handleWeirdStringValue(handledType(), text, none.getMessage());
            }
        }
    }

    /** Refuses text that PostgreSQL and JSON consumers cannot carry; keeps none of the blanks around what is to be seen. */
    private static final class StorableText extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        StorableText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getText();
            if (!CarriedText.is(text)) {
                throw new UnstorableTextException(parser);
            }
            return VisibleText.trimmed(text);
        }
    }

    /** Marks the place of a character that is not text. */
    static final class UnstorableTextException extends JsonMappingException {
        private static final long serialVersionUID = 1L;

        UnstorableTextException(JsonParser parser) {
            super(parser, "unstorable text");
        }
    }
}
