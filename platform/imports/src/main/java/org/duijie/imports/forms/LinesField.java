package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** Several things with parts of their own: one per line, its parts between bars. */
public abstract class LinesField extends Field {
    protected static final JsonNodeFactory NODES = Json.NODES;
    private static final Pattern BAR = Pattern.compile("[|｜]");

    private final String field;

    protected LinesField(Column column, String field) {
        super(column, "/" + field);
        this.field = field;
    }

    @Override
    protected final JsonNode value(String text, ViolationCollector found) {
        JsonNode given = Json.structure(text);
        if (given != null && given.isArray()) {
            return given;
        }
        ArrayNode things = NODES.arrayNode();
        lines(text).forEach(line -> things.add(thing(line, field + "[" + things.size() + "]", found)));
        return things;
    }

    private static List<String> lines(String text) {
        boolean single = !text.contains("\n")
                && (text.startsWith("{") || BAR.matcher(text).find());
        return Arrays.stream(single ? new String[] {text} : text.split(text.contains("\n") ? "\\R" : "[;；]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private JsonNode thing(String line, String at, ViolationCollector found) {
        JsonNode given = Json.structure(line);
        if (given != null) {
            return given;
        }
        if (!BAR.matcher(line).find()) {
            return readFree(line, at, found);
        }
        ObjectNode thing = read(parts(line));
        check(thing, at, found);
        return thing;
    }

    private static List<String> parts(String line) {
        return Arrays.stream(BAR.split(line, -1)).map(String::strip).toList();
    }

    /** A thing of the parts between bars, of which the last may be missing; what does not fit is left as text. */
    protected abstract ObjectNode read(List<String> parts);

    /** Finds what of it is none of its kind, takes it away, and says so in the words that people write in a line. */
    protected abstract void check(ObjectNode thing, String at, ViolationCollector found);

    /** Takes away a member that is none of its kind. */
    protected static void misfit(ObjectNode thing, String member, Violation why, ViolationCollector found) {
        thing.remove(member);
        found.add(List.of(why));
    }

    /** A thing of a line without bars. */
    protected abstract JsonNode readFree(String line, String at, ViolationCollector found);

    /** The parts of a thing, empty where it says nothing. */
    protected abstract List<String> parts(JsonNode thing, boolean chinese);

    /** The part at a place, empty where there is none. */
    protected static String part(List<String> parts, int place) {
        return place < parts.size() ? parts.get(place) : "";
    }

    /** Sets a member, unless the text is empty. */
    protected static void put(ObjectNode thing, String member, String text) {
        if (!text.isEmpty()) {
            thing.put(member, text);
        }
    }

    @Override
    protected final String text(JsonNode value, boolean chinese) {
        if (value.isEmpty()) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        value.forEach(thing -> lines.add(line(thing, chinese)));
        return String.join("\n", lines);
    }

    private String line(JsonNode thing, boolean chinese) {
        String line = withoutEmptyEnd(String.join(" | ", parts(thing, chinese)));
        boolean whole = BAR.matcher(line).find() && line.lines().count() == 1 && isSame(thing, read(parts(line)));
        return whole ? line : thing.toString();
    }

    /** A line without the bars at its end behind which nothing stands. */
    private static String withoutEmptyEnd(String line) {
        int end = line.length();
        int bar = end;
        while (bar >= 0) {
            while (bar > 0 && Character.isWhitespace(line.charAt(bar - 1))) {
                bar--;
            }
            boolean empty = bar > 1 && line.charAt(bar - 1) == '|' && line.charAt(bar - 2) == ' ';
            end = empty ? bar - 2 : end;
            bar = empty ? end : -1;
        }
        return line.substring(0, end);
    }

    /** Whether all that either says the other says in the same digits and letters. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.size() == other.size() && isWithin(one.fieldNames(), one, other);
    }

    private static boolean isWithin(Iterator<String> members, JsonNode one, JsonNode other) {
        while (members.hasNext()) {
            String member = members.next();
            boolean same = other.has(member)
                    && one.get(member).asText().equals(other.get(member).asText());
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
