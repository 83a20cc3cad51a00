package org.duijie.imports.forms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** A column, the place of the content it stands for, and the form of its cells. */
public abstract class Field {
    private final Column column;
    private final JsonPointer place;
    private final Map<String, String> codes;

    /** @param place in the content's JSON, such as {@code /team/lead} */
    protected Field(Column column, String place) {
        this.column = column;
        this.codes = column.codes();
        this.place = JsonPointer.compile(place);
    }

    protected final Column column() {
        return column;
    }

    final JsonPointer place() {
        return place;
    }

    /** Where the value stands in the content, as violations name it, such as {@code contact.name}. */
    protected final String path() {
        return place.toString().substring(1).replace('/', '.');
    }

    /** Whether its cells hold codes of a list. */
    protected final boolean isCoded() {
        return !codes.isEmpty();
    }

    /** The code that a text means; null where it means none of the column's, which is found. */
    protected final String code(String text, String at, ViolationCollector found) {
        String code = codes.isEmpty() ? text : codes.get(Column.folded(text));
        if (code == null) {
            found.add(List.of(new Violation(
                    at,
                    "unknown-code",
                    Map.of("allowed", column.choicesShown(false), "allowed_zh", column.choicesShown(true)))));
        }
        return code;
    }

    /** Finds a value that is none of the field's, in the words of the column's hint. */
    protected final void misfit(String at, ViolationCollector found) {
        found.add(List.of(new Violation(at, "wrong-type", expected())));
    }

    /** Finds a line that has none of the forms which the column's hint says. */
    protected final void unreadable(String at, ViolationCollector found) {
        found.add(List.of(new Violation(at, "pattern", expected())));
    }

    private Map<String, Object> expected() {
        return Map.of(
                "expected",
                column.hint().english(),
                "expected_zh",
                column.hint().chinese());
    }

    final void read(String text, ObjectNode content, ViolationCollector found) {
        JsonNode value = value(text, found);
        if (value != null) {
            content.withObject(place.head()).set(place.last().getMatchingProperty(), value);
        }
    }

    /** The cell, or null where the content says nothing. */
    final String write(JsonNode content, boolean chinese) {
        JsonNode value = content.at(place);
        return value.isMissingNode() || value.isNull() ? null : text(value, chinese);
    }

    /**
     * What a cell says; null where nothing can be made of it, which is found. What else does not fit the field is left as
     * text and refused as such when the content is read.
     */
    protected abstract JsonNode value(String text, ViolationCollector found);

    /** The cell for a value, or null where nothing is to be said. */
    protected abstract String text(JsonNode value, boolean chinese);
}
