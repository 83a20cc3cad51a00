package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** A range of amounts, one bound of it, or that it is negotiable; a single amount is what is spent at most. */
final class BudgetField extends Field {
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:[~～—–至-]|到)+\\s*(.+)");
    private static final Pattern AT_LEAST = Pattern.compile("(?:≥|>=|不低于)\\s*(.+)");
    private static final Pattern AT_MOST = Pattern.compile("(?:≤|<=|不超过)\\s*(.+)");

    BudgetField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String text, ViolationCollector found) {
        JsonNode given = Json.structure(text);
        if (given != null) {
            return given;
        }
        ObjectNode budget = Json.NODES.objectNode();
        if (Amounts.isNegotiable(text)) {
            return budget.put("negotiable", true);
        }
        Matcher least = AT_LEAST.matcher(text);
        if (least.matches()) {
            return budget.set(MIN, Amounts.amount(least.group(1)));
        }
        Matcher most = AT_MOST.matcher(text);
        Matcher range = RANGE.matcher(text);
        if (!most.matches() && range.matches()) {
            budget.set(MIN, Amounts.amount(withUnitOf(range.group(2), range.group(1))));
            return budget.set(MAX, Amounts.amount(range.group(2)));
        }
        return budget.set(MAX, Amounts.amount(most.matches() ? most.group(1) : text));
    }

    /** 50–120万: the power of ten belongs to both. */
    private static String withUnitOf(String upper, String lower) {
        String unit = upper.replaceAll("[^万亿元]", "");
        return lower.matches(".*[万亿元]") ? lower : lower + unit;
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        if (value.path("negotiable").asBoolean()) {
            return Amounts.negotiable(chinese);
        }
        JsonNode min = value.path(MIN);
        JsonNode max = value.path(MAX);
        if (min.isNumber() && max.isNumber()) {
            return min.asText() + "~" + max.asText();
        }
        if (min.isNumber()) {
            return "≥" + min.asText();
        }
        return max.isNumber() ? "≤" + max.asText() : value.toString();
    }
}
