package org.duijie.records.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/**
 * Gathers what does not fit in one body, and lets the reading go on behind it, so that a caller hears of everything at once. What
 * does not fit is read as if it were absent.
 */
final class Misfits extends DeserializationProblemHandler {
    /** More are not told: nobody mends so many before the next try. */
    private static final int MOST = 100;

    private final List<Violation> found = new ArrayList<>();

    /** Lists without those of their entries that did not fit: what is left of one is shorter, and otherwise numbered. */
    private final List<String> incomplete = new ArrayList<>();

    /** Reads one body, or one tree, with these. */
    ObjectReader reader(ObjectMapper mapper, Class<?> type) {
        return mapper.readerFor(type).withHandler(this).withAttribute(Misfits.class, this);
    }

    /** Those of the body that is being read; null outside of one. */
    static Misfits of(DeserializationContext context) {
        return (Misfits) context.getAttribute(Misfits.class);
    }

    /**
     * @param rules what else is wrong with a value; of what did not fit it says nothing new
     * @throws ProblemException {@code invalid} where anything does not fit
     */
    <T> void requireNone(T value, Function<? super T, List<Violation>> rules) {
        if (found.isEmpty()) {
            return;
        }
        List<Violation> all = new ArrayList<>(found);
        // Where some were not noted any more, a rule would speak of what stands for them.
        if (value != null && found.size() < MOST) {
            addOthers(all, rules.apply(value));
        }
        throw ProblemException.invalid(all);
    }

    /** What is told where the reading could not go on. */
    ProblemException endedBy(ProblemException last) {
        if (found.isEmpty() || last.problem().code() != ProblemCode.INVALID) {
            return last;
        }
        List<Violation> all = new ArrayList<>(found);
        addOthers(all, last.problem().violations());
        return ProblemException.invalid(all);
    }

    /** Those of what was not noted as a misfit, and does not lack one. */
    private void addOthers(List<Violation> all, List<Violation> more) {
        more.stream()
                .filter(one -> found.stream().noneMatch(misfit -> isToldBy(one.field(), misfit.field())))
                .filter(one -> incomplete.stream().noneMatch(list -> isWithin(one.field(), list)))
                .forEach(all::add);
    }

    /** What is said of a whole, such as a price without an amount, may speak of a part that did not fit. */
    private static boolean isToldBy(String field, String misfit) {
        return isWithin(field, misfit) || misfit.startsWith(field + ".");
    }

    private static boolean isWithin(String field, String misfit) {
        return field.equals(misfit) || field.startsWith(misfit + ".") || field.startsWith(misfit + "[");
    }

    /** Notes what a value alone is wrong with, which the parser stands at. */
    void note(JsonParser parser, JsonMappingException misfit) throws IOException {
        note(JsonProblems.violation(place(parser), misfit));
        parser.skipChildren();
    }

    /** Notes the entries that are null, but for those that stand for what was noted before. */
    void noteMissing(String place, List<?> list) {
        incomplete.add(place);
        Set<String> noted = found.stream().map(Violation::field).collect(Collectors.toSet());
        for (int index = 0; index < list.size() && found.size() < MOST; index++) {
            String entry = place + "[" + index + "]";
            if (list.get(index) == null && !noted.contains(entry)) {
                note(Violation.of(entry, "required"));
            }
        }
    }

    private void note(Violation violation) {
        if (found.size() < MOST) {
            found.add(violation);
        }
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        String owner = parser == context.getParser() ? null : owner(context.getParser());
        String field = owner == null ? place(parser) : owner.isEmpty() ? name : owner + "." + name;
        note(JsonProblems.unknown(field, deserializer == null ? null : deserializer.getKnownPropertyNames()));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        if (Scalars.isOne(type.getRawClass()) || token == null) {
            return NOT_HANDLED;
        }
        return wrongType(type.getRawClass(), parser);
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            String message)
            throws IOException {
        return parser == null || Scalars.isOne(type) ? NOT_HANDLED : wrongType(type, parser);
    }

    private Object wrongType(Class<?> type, JsonParser parser) throws IOException {
        note(JsonProblems.wrongType(place(parser), type));
        parser.skipChildren();
        return null;
    }

    /** Where the value is that the parser stands at, such as {@code indicators[0].value}. */
    static String place(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        boolean begins = parser.currentToken() != null && parser.currentToken().isStructStart();
        return path(begins ? context.getParent() : context);
    }

    /** Where the object is whose unknown members are told after its others: when it has ended, or before the rest of it. */
    private static String owner(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        return path(parser.hasToken(JsonToken.FIELD_NAME) ? context.getParent() : context);
    }

    private static String path(JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String before = path(context.getParent());
        if (context.inArray()) {
            return before + "[" + context.getCurrentIndex() + "]";
        }
        return before.isEmpty() ? context.getCurrentName() : before + "." + context.getCurrentName();
    }
}
