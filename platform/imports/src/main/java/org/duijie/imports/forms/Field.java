package org.duijie.imports.forms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** A column, the place of the content it stands for, and the form of its cells. */
public abstract class Field {
    private final Column column;
    private final JsonPointer place;

    /** @param place in the content's JSON, such as {@code /team/lead} */
    protected Field(Column column, String place) {
        this.column = column;
        this.place = JsonPointer.compile(place);
    }

    protected final Column column() {
        return column;
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
     * What a cell says. What does not fit the field is left as text and refused as such when the content is read; what
     * cannot even be left is found.
     */
    protected abstract JsonNode value(String text, ViolationCollector found);

    /** The cell for a value, or null where nothing is to be said. */
    protected abstract String text(JsonNode value, boolean chinese);
}
