package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/**
 * Text in one line: what a cell breaks to fit its column, and what several columns say of one field, stands behind each other.
 */
final class LineField extends Field {
    /** But for U+0000, which is no text and refused as such. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029&&[^\\x00]]+");

    LineField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String text, ViolationCollector found) {
        return Json.NODES.textNode(BREAKS.matcher(text).replaceAll(" "));
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        return value.asText();
    }
}
