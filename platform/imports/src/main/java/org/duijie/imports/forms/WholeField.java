package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;
import org.duijie.tables.Folded;

/** A whole number. */
final class WholeField extends Field {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

    WholeField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String text, ViolationCollector found) {
        String whole = bare(Folded.figures(text));
        if (WHOLE.matcher(whole).matches()) {
            return Json.NODES.numberNode(Long.parseLong(whole));
        }
        misfit(path(), found);
        return null;
    }

    /** Without what people add to a readiness level: TRL6, 6级. */
    private static String bare(String text) {
        String number = text.regionMatches(true, 0, "TRL", 0, 3) ? text.substring(3) : text;
        return (number.endsWith("级") ? number.substring(0, number.length() - 1) : number).strip();
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        return value.asText();
    }
}
