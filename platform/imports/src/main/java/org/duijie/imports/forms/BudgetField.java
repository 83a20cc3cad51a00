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
    private static final String NEGOTIABLE = "negotiable";
    /** Words before an amount that it is within, as it is within those behind it. */
    private static final List<String> AT_LEAST = List.of("≥", "≧", ">=", "不低于", "不少于", "不小于", "至少", "最低", "最少", "下限");

    private static final List<String> AT_MOST =
            List.of("≤", "≦", "<=", "不超过", "不高于", "不大于", "不多于", "至多", "最多", "最高", "上限");
    /** Civil Code of the PRC, article 1259: 以上, 以下 and 以内 include the number; 超过 and 不满 do not, and are refused. */
    private static final List<String> OR_MORE = List.of("及以上", "以上", "起");

    private static final List<String> OR_LESS = List.of("及以下", "以下", "以内", "之内");
    private static final String POWERS = "十百千万亿";
    private static final String UNITS = POWERS + "元";

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
        Folded.figures(cell).lines().filter(line -> !line.isBlank()).forEach(line -> bounds(line.strip())
                .properties()
                // Of two that are said to be the same bound nobody can tell which is meant.
                .forEach(bound -> {
                    JsonNode before = budget.get(bound.getKey());
                    boolean isOne = before == null || before.equals(bound.getValue());
                    budget.set(bound.getKey(), isOne ? bound.getValue() : Json.NODES.textNode(cell));
                }));
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
            return budget.put(NEGOTIABLE, true);
        }
        String least = beside(AT_LEAST, text, OR_MORE);
        if (least != null) {
            budget.set(MIN, Amounts.amount(least));
            return budget;
        }
        String most = beside(AT_MOST, text, OR_LESS);
        int sign = most == null ? signAt(text) : -1;
        int end = endOfSign(text, sign);
        if (sign < 0 || text.substring(end).isBlank()) {
            budget.set(MAX, Amounts.amount(most == null ? text : most));
            return budget;
        }
        String lower = text.substring(0, sign).strip();
        String upper = text.substring(end).strip();
        budget.set(MIN, Amounts.amount(withUnitOf(upper, lower)));
        // 30万~50: whether the power belongs to both nobody can tell.
        budget.set(MAX, has(POWERS, lower) && !has(UNITS, upper) ? Json.NODES.textNode(text) : Amounts.amount(upper));
        return budget;
    }

    /** What stands behind one of the words or before one of the others; null where the text has none of them there. */
    private static String beside(List<String> before, String text, List<String> behind) {
        for (String word : before) {
            if (text.startsWith(word)) {
                return text.substring(word.length()).strip();
            }
        }
        for (String word : behind) {
            if (text.endsWith(word)) {
                return text.substring(0, text.length() - word.length()).strip();
            }
        }
        return null;
    }

    /** Where the sign of a range stands behind the first amount; -1 where there is none. */
    private static int signAt(String text) {
        for (int place = 1; place < text.length(); place++) {
            if (Folded.RANGE_SIGNS.indexOf(text.charAt(place)) >= 0) {
                return place;
            }
        }
        return -1;
    }

    /** Two signs that follow each other are one: 50——120万. More of them mean nothing. */
    private static int endOfSign(String text, int sign) {
        int end = Math.max(sign, 0);
        while (end < text.length() && end < sign + 2 && Folded.RANGE_SIGNS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** 50–120万: the power of ten belongs to both. */
    private static String withUnitOf(String upper, String lower) {
        if (has(UNITS, lower)) {
            return lower;
        }
        StringBuilder written = new StringBuilder(lower);
        upper.chars().filter(one -> UNITS.indexOf(one) >= 0).forEach(one -> written.append((char) one));
        return written.toString();
    }

    private static boolean has(String signs, String text) {
        return text.chars().anyMatch(one -> signs.indexOf(one) >= 0);
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        if (value.path(NEGOTIABLE).asBoolean()) {
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
