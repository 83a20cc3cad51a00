package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** A whole number. */
final class WholeField extends Field {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

    WholeField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String text, ViolationCollector found) {
        return WHOLE.matcher(text).matches() ? Json.NODES.numberNode(Long.parseLong(text)) : Json.NODES.textNode(text);
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        return value.asText();
    }
}
