package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.duijie.contracts.CarriedNumber;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Requirement;
import org.duijie.indicators.FoundIndicator;
import org.duijie.indicators.IndicatorParser;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/**
 * Indicators, one per line: {@code name | operator | value | unit | test method}, and last whether it is a must of a
 * demand, or the evidence of an outcome. A line without bars is read as a sentence is, such as 转换效率≥95%: it is a must where its
 * words demand it (要求, 应, 不得). What is not understood as a whole is refused, never guessed at.
 */
final class IndicatorsField extends LinesField {
    private static final String VALUE = "value";
    private static final String UPPER = "upperValue";
    private static final String OPERATOR = "operator";
    private static final String MUST = "mustHave";
    private static final String EVIDENCE = "evidence";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern BETWEEN = Pattern.compile("[~～至]");
    private static final Pattern BOUND = Pattern.compile("[≥≤≧≦><＞＜]=?\\s?[-+±]?[0-9０-９]");
    private static final Map<String, IndicatorOperator> SIGNS = Map.ofEntries(
            Map.entry("=", IndicatorOperator.EQ),
            Map.entry("<", IndicatorOperator.LT),
            Map.entry("≤", IndicatorOperator.LE),
            Map.entry("<=", IndicatorOperator.LE),
            Map.entry("≥", IndicatorOperator.GE),
            Map.entry(">=", IndicatorOperator.GE),
            Map.entry(">", IndicatorOperator.GT),
            Map.entry("~", IndicatorOperator.BETWEEN),
            Map.entry("～", IndicatorOperator.BETWEEN));
    private static final Map<String, Boolean> MUSTS =
            Map.of("", true, "必须", true, "must", true, "可选", false, "nice", false);

    private final boolean wanted;

    /** @param wanted whether they are a demand's, else an outcome's */
    IndicatorsField(Column column, String field, boolean wanted) {
        super(column, field);
        this.wanted = wanted;
    }

    @Override
    protected ObjectNode read(List<String> parts) {
        ObjectNode indicator = NODES.objectNode();
        put(indicator, "name", part(parts, 0));
        String sign = part(parts, 1);
        IndicatorOperator operator = SIGNS.get(sign);
        put(indicator, OPERATOR, operator == null ? sign : operator.name());
        String[] values = operator == IndicatorOperator.BETWEEN
                ? BETWEEN.split(part(parts, 2), 2)
                : new String[] {part(parts, 2)};
        putNumber(indicator, VALUE, values[0].strip());
        putNumber(indicator, UPPER, values.length < 2 ? "" : values[1].strip());
        put(indicator, "unit", part(parts, 3));
        put(indicator, "testMethod", part(parts, 4));
        if (!wanted) {
            put(indicator, EVIDENCE, part(parts, 5));
        } else if (MUSTS.containsKey(part(parts, 5))) {
            indicator.put(MUST, MUSTS.get(part(parts, 5)));
        } else {
            indicator.put(MUST, part(parts, 5));
        }
        return indicator;
    }

    @Override
    protected void check(ObjectNode indicator, String at, ViolationCollector found) {
        String operator = indicator.path(OPERATOR).asText();
        if (!operator.isEmpty()
                && SIGNS.values().stream().noneMatch(sign -> sign.name().equals(operator))) {
            misfit(
                    indicator,
                    OPERATOR,
                    new Violation(at + "." + OPERATOR, "unknown-code", Map.of("allowed", "= < ≤ ≥ > ~")),
                    found);
        }
        for (String member : List.of(VALUE, UPPER)) {
            if (indicator.path(member).isTextual()) {
                misfit(indicator, member, wrongType(at + "." + member, "number", "数值"), found);
            }
        }
        if (indicator.path(MUST).isTextual()) {
            misfit(indicator, MUST, wrongType(at + "." + MUST, "must or nice", "必须 或 可选"), found);
        }
    }

    private static Violation wrongType(String at, String english, String chinese) {
        return new Violation(at, "wrong-type", Map.of("expected", english, "expected_zh", chinese));
    }

    private static void putNumber(ObjectNode indicator, String member, String text) {
        if (NUMBER.matcher(text).matches()) {
            indicator.set(member, NODES.numberNode(new BigDecimal(text)));
        } else {
            put(indicator, member, text);
        }
    }

    @Override
    protected JsonNode readFree(String line, String at, ViolationCollector found) {
        List<FoundIndicator> said = wanted ? IndicatorParser.inText(line) : IndicatorParser.reachedIn(line);
        ObjectNode indicator = NODES.objectNode();
        if (said.size() != 1 || isMore(line, said.getFirst().span())) {
            unreadable(at, found);
            return indicator;
        }
        Requirement one = said.getFirst().indicator();
        put(indicator, "name", one.name() == null ? "" : one.name());
        indicator.put(OPERATOR, one.operator().name());
        indicator.set(VALUE, NODES.numberNode(one.value()));
        if (one.upperValue() != null) {
            indicator.set(UPPER, NODES.numberNode(one.upperValue()));
        }
        put(indicator, "unit", one.unit() == null ? "" : one.unit());
        if (wanted) {
            indicator.put(MUST, one.mustHave());
        }
        return indicator;
    }

    /** Whether a bound stands beside what was found, of which nothing would be told: 压力≥10MPa（≤20MPa）. */
    private static boolean isMore(String line, FoundIndicator.Span span) {
        return BOUND.matcher(line.substring(0, span.start())).find()
                || BOUND.matcher(line.substring(span.end())).find();
    }

    @Override
    protected List<String> parts(JsonNode indicator, boolean chinese) {
        String operator = indicator.path(OPERATOR).asText();
        String value = number(indicator, VALUE);
        String upper = number(indicator, UPPER);
        String last = wanted
                ? must(indicator.path(MUST).asBoolean(), chinese)
                : indicator.path(EVIDENCE).asText();
        return List.of(
                indicator.path("name").asText(),
                sign(operator),
                upper.isEmpty() ? value : value + " ~ " + upper,
                indicator.path("unit").asText(),
                indicator.path("testMethod").asText(),
                last);
    }

    private static String number(JsonNode indicator, String member) {
        return indicator.has(member) ? CarriedNumber.text(indicator.get(member).decimalValue()) : "";
    }

    private static String sign(String operator) {
        return switch (operator) {
            case "EQ" -> "=";
            case "LT" -> "<";
            case "LE" -> "≤";
            case "GE" -> "≥";
            case "GT" -> ">";
            case "BETWEEN" -> "~";
            default -> operator;
        };
    }

    private static String must(boolean must, boolean chinese) {
        if (chinese) {
            return must ? "必须" : "可选";
        }
        return must ? "must" : "nice";
    }
}
