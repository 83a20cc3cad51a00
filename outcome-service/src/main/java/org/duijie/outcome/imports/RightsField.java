package org.duijie.outcome.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.imports.forms.LinesField;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Choice;
import org.duijie.tables.Column;
import org.duijie.tables.Hint;

/** IP rights, one per line: {@code type | number | status | holder | licensed, pledged}. */
final class RightsField extends LinesField {
    private static final Hint HINT = new Hint(
            "每行一项：类型 | 号码 | 状态 | 权利人 | 已许可、已质押；如 发明专利 | 209910000001.8 | 已授权 | 示例大学",
            "one per line: type | number | status | holder | licensed, pledged;"
                    + " such as INVENTION_PATENT | 209910000001.8 | GRANTED | Example University");
    private static final Column TYPES = new Column(
            "type",
            "类型",
            "Type",
            List.of(
                    new Choice("INVENTION_PATENT", "发明专利"),
                    new Choice("UTILITY_MODEL", "实用新型"),
                    new Choice("DESIGN", "外观设计"),
                    new Choice("SOFTWARE_COPYRIGHT", "软件著作权"),
                    new Choice("PLANT_VARIETY", "植物新品种"),
                    new Choice("IC_LAYOUT", "集成电路布图设计"),
                    new Choice("KNOW_HOW", "技术秘密")));
    private static final Column STATUSES = new Column(
            "status",
            "状态",
            "Status",
            List.of(
                    new Choice("NONE", "无"),
                    new Choice("KNOW_HOW", "技术秘密"),
                    new Choice("FILED", "已申请"),
                    new Choice("PUBLISHED", "已公开"),
                    new Choice("GRANTED", "已授权"),
                    new Choice("REJECTED", "已驳回"),
                    new Choice("LAPSED", "已失效"),
                    new Choice("EXPIRED", "已届满"),
                    new Choice("INVALIDATED", "已无效")));
    private static final Column FLAGS =
            new Column("flags", "负担", "Flags", List.of(new Choice("licensed", "已许可"), new Choice("pledged", "已质押")));

    RightsField() {
        super(new Column("ipRights", "知识产权", "IP rights", List.of(), HINT), "ipRights");
    }

    @Override
    protected ObjectNode read(List<String> parts) {
        ObjectNode right = NODES.objectNode();
        put(right, "type", TYPES.code(part(parts, 0)));
        put(right, "number", part(parts, 1));
        put(right, "status", STATUSES.code(part(parts, 2)));
        put(right, "holder", part(parts, 3));
        right.put("licensed", false);
        right.put("pledged", false);
        Stream.of(part(parts, 4).split("[、，,;；/ ]+"))
                .filter(flag -> !flag.isEmpty())
                // What is no flag becomes a member that is not known, and is refused as such.
                .forEach(flag -> right.put(FLAGS.code(flag), true));
        return right;
    }

    @Override
    protected void check(ObjectNode right, String at, ViolationCollector found) {
        for (Column codes : List.of(TYPES, STATUSES)) {
            String code = right.path(codes.field()).asText();
            if (!code.isEmpty()
                    && codes.choices().stream()
                            .noneMatch(choice -> choice.code().equals(code))) {
                Map<String, Object> allowed =
                        Map.of("allowed", codes.choicesShown(false), "allowed_zh", codes.choicesShown(true));
                misfit(right, codes.field(), new Violation(at + "." + codes.field(), "unknown-code", allowed), found);
            }
        }
    }

    @Override
    protected JsonNode readFree(String line, String at, ViolationCollector found) {
        unreadable(at, found);
        return NODES.objectNode();
    }

    @Override
    protected List<String> parts(JsonNode right, boolean chinese) {
        String flags = FLAGS.choices().stream()
                .map(Choice::code)
                .filter(flag -> right.path(flag).asBoolean())
                .map(flag -> FLAGS.shown(flag, chinese))
                .collect(Collectors.joining("、"));
        return List.of(
                TYPES.shown(right.path("type").asText(), chinese),
                right.path("number").asText(),
                STATUSES.shown(right.path("status").asText(), chinese),
                right.path("holder").asText(),
                flags);
    }
}
