package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** A day, as people and spreadsheets write it. */
final class DateField extends Field {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]0{1,2}:00(?::00)?)?");
    /** A day in a workbook is a number: days since this one (ISO/IEC 29500-1, 18.17.4.1, the 1900 date system). */
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[2-9]\\d{4}");

    DateField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String text, ViolationCollector found) {
        if (SERIAL.matcher(text).matches()) {
            return Json.NODES.textNode(FIRST.plusDays(Long.parseLong(text)).toString());
        }
        Matcher written = WRITTEN.matcher(text);
        return Json.NODES.textNode(
                written.matches()
                        ? written.group(1) + "-" + two(written.group(2)) + "-" + two(written.group(3))
                        : text);
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        return value.asText();
    }
}
