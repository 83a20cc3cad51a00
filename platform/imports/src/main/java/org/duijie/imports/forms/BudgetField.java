package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;
import org.duijie.tables.Folded;

/** A range of amounts, one bound of it, or that it is negotiable; a single amount is what is spent at most. */
final class BudgetField extends Field {
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final List<String> AT_LEAST = List.of("≥", ">=", "不低于");
    private static final List<String> AT_MOST = List.of("≤", "<=", "不超过");
    private static final String BETWEEN = "~～—–至-到";
    private static final String UNITS = "百千万亿元";

    BudgetField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String cell, ViolationCollector found) {
        JsonNode given = Json.structure(cell);
        if (given != null) {
            return given;
        }
        ObjectNode budget = Json.NODES.objectNode();
        // A list with a column for each bound has them on a line each.
        Folded.text(cell).lines().filter(line -> !line.isBlank()).forEach(line -> budget.setAll(bounds(line.strip())));
        for (String bound : List.of(MIN, MAX)) {
            if (budget.path(bound).isTextual()) {
                misfit(path() + "." + bound, found);
                budget.remove(bound);
            }
        }
        return budget;
    }

    private static ObjectNode bounds(String text) {
        ObjectNode budget = Json.NODES.objectNode();
        if (Amounts.isNegotiable(text)) {
            return budget.put("negotiable", true);
        }
        String least = after(AT_LEAST, text);
        if (least != null) {
            budget.set(MIN, Amounts.amount(least));
            return budget;
        }
        String most = after(AT_MOST, text);
        int sign = most == null ? signAt(text) : -1;
        int end = endOfSign(text, sign);
        if (sign < 0 || text.substring(end).isBlank()) {
            budget.set(MAX, Amounts.amount(most == null ? text : most));
            return budget;
        }
        String upper = text.substring(end).strip();
        budget.set(MIN, Amounts.amount(withUnitOf(upper, text.substring(0, sign).strip())));
        budget.set(MAX, Amounts.amount(upper));
        return budget;
    }

    /** What follows one of the words, or null where the text begins with none of them. */
    private static String after(List<String> words, String text) {
        for (String word : words) {
            if (text.startsWith(word)) {
                return text.substring(word.length()).strip();
            }
        }
        return null;
    }

    /** Where the sign of a range stands behind the first amount; -1 where there is none. */
    private static int signAt(String text) {
        for (int place = 1; place < text.length(); place++) {
            if (BETWEEN.indexOf(text.charAt(place)) >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** Two signs that follow each other are one: 50——120万. More of them mean nothing. */
    private static int endOfSign(String text, int sign) {
        int end = Math.max(sign, 0);
        while (end < text.length() && end < sign + 2 && BETWEEN.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** 50–120万: the power of ten belongs to both. */
    private static String withUnitOf(String upper, String lower) {
        if (lower.chars().anyMatch(one -> UNITS.indexOf(one) >= 0)) {
            return lower;
        }
        StringBuilder written = new StringBuilder(lower);
        upper.chars().filter(one -> UNITS.indexOf(one) >= 0).forEach(one -> written.append((char) one));
        return written.toString();
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
