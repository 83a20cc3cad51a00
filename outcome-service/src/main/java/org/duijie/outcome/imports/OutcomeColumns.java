package org.duijie.outcome.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.exchange.Column;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.web.json.StrictJson;
import org.duijie.web.problems.ProblemException;

/** The columns of a table of outcomes, and what a row of it says. */
final class OutcomeColumns {
    static final List<Column> ALL = List.of(
            new Column("title", "成果名称", "Title"),
            new Column("abstract", "成果简介", "Abstract"),
            new Column("innovationPoints", "创新点", "Innovation points"),
            new Column("applicationIndustries", "应用行业", "Application industries"),
            new Column("keywords", "关键词", "Keywords"),
            new Column("trl", "技术就绪度", "TRL", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9")),
            new Column("ipcCodes", "IPC分类号", "IPC codes"),
            new Column("transferModes", "转化方式", "Transfer modes", names(CooperationMode.values())),
            new Column("price", "价格", "Price"),
            new Column("teamLead", "负责人", "Team lead"),
            new Column("teamMembers", "团队成员", "Team members"),
            new Column("awards", "获奖情况", "Awards"),
            new Column("registrationNumber", "成果登记号", "Registration number"),
            new Column(
                    "visibility", "可见范围", "Visibility", List.of(Visibility.PUBLIC.name(), Visibility.PLATFORM.name())));

    private static final Set<String> LISTS =
            Set.of("innovationPoints", "applicationIndustries", "keywords", "ipcCodes", "transferModes", "awards");
    private static final Set<String> NEGOTIABLE = Set.of("面议", "negotiable");
    /** In Chinese text and in English; a comma is no separator, since texts have commas. */
    private static final String SEPARATORS = "[\\n;；|]";

    private OutcomeColumns() {}

    /** The cells of an outcome; what {@link #content} makes of them is the same, but for what has no column. */
    static Map<String, String> cells(OutcomeContent content) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("title", content.title());
        cells.put("abstract", content.abstractText());
        cells.put("innovationPoints", list(content.innovationPoints()));
        cells.put("applicationIndustries", list(content.applicationIndustries()));
        cells.put("keywords", list(content.keywords()));
        cells.put("trl", content.trl() == null ? null : content.trl().toString());
        cells.put("ipcCodes", list(content.ipcCodes()));
        cells.put("transferModes", list(content.transferModes()));
        cells.put("awards", list(content.awards()));
        cells.put("registrationNumber", content.registrationNumber());
        cells.put("visibility", content.visibility().name());
        if (content.price() != null) {
            cells.put(
                    "price",
                    content.price().negotiable()
                            ? "negotiable"
                            : content.price().amount().toString());
        }
        if (content.team() != null) {
            cells.put("teamLead", content.team().lead());
            cells.put("teamMembers", list(content.team().members()));
        }
        return cells;
    }

    private static String list(List<?> entries) {
        return entries.isEmpty() ? null : entries.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** @throws ProblemException {@code invalid} where a value is not of its field's type */
    static OutcomeContent content(Map<String, String> row) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        row.forEach((field, text) -> put(content, field, text));
        return StrictJson.read(content, OutcomeContent.class);
    }

    private static void put(ObjectNode content, String field, String text) {
        if (LISTS.contains(field)) {
            entries(text).forEach(content.withArray(field)::add);
            return;
        }
        switch (field) {
            case "trl" -> number(content, "trl", text);
            case "price" -> {
                if (NEGOTIABLE.contains(text)) {
                    content.withObject("/price").put("negotiable", true);
                } else {
                    number(content.withObject("/price"), "amount", text);
                }
            }
            case "teamLead" -> content.withObject("/team").put("lead", text);
            case "teamMembers" ->
                entries(text).forEach(content.withObject("/team").withArray("members")::add);
            default -> content.put(field, text);
        }
    }

    /** A whole number as one; what is none is left as text, and refused as such. */
    private static void number(ObjectNode object, String field, String text) {
        if (text.matches("\\d{1,15}")) {
            object.put(field, Long.parseLong(text));
        } else {
            object.put(field, text);
        }
    }

    private static Stream<String> entries(String text) {
        return Arrays.stream(text.split(SEPARATORS)).map(String::strip).filter(entry -> !entry.isEmpty());
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}
