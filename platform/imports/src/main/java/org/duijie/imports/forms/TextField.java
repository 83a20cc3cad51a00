package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** Text as it is; where the column has choices, the code that it means. */
final class TextField extends Field {
    TextField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String text, ViolationCollector found) {
        String said = code(text, path(), found);
        return said == null ? null : Json.NODES.textNode(said);
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        return column().shown(value.asText(), chinese);
    }
}
