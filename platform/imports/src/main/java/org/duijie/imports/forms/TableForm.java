package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.duijie.records.json.JsonColumn;
import org.duijie.records.json.StrictJson;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;
import org.duijie.tables.Hint;

/**
 * How the content of one kind of record is written as a row of a table.
 *
 * @param fields in the order of the columns
 * @param fixed members that every row has and no column says
 * @param aliases by field, further headings that real forms have for it
 * @param later fields that are needed before a record is handed on
 */
public record TableForm<C>(
        Class<C> type,
        JsonColumn<C> kept,
        List<Field> fields,
        Map<String, String> fixed,
        Map<String, List<String>> aliases,
        Set<String> later) {
    private static final Pattern MEMBER = Pattern.compile("[.\\[]");

    public TableForm {
        fields = List.copyOf(fields);
        fixed = Map.copyOf(fixed);
        aliases = Map.copyOf(aliases);
        later = Set.copyOf(later);
    }

    public TableForm(
            Class<C> type,
            JsonColumn<C> kept,
            List<Field> fields,
            Map<String, String> fixed,
            Map<String, List<String>> aliases) {
        this(type, kept, fields, fixed, aliases, Set.of());
    }

    public List<Column> columns() {
        ContentLimits limits = new ContentLimits(type, later);
        return fields.stream()
                .map(field -> field.column()
                        .alsoNamed(aliases.getOrDefault(field.column().field(), List.of()))
                        .ruledBy(limits.of(field.place())))
                .toList();
    }

    /** How a field is written, for who fills it in. */
    public Optional<Hint> hint(String field) {
        return field(field).map(Field::column).map(Column::hint);
    }

    /** Where a field stands in the content, as violations name it, such as {@code contact.name}. */
    public Optional<String> path(String field) {
        return field(field).map(Field::path);
    }

    /** A cell that says the entries which a change leaves of its own; empty where it is no list of texts. */
    public Optional<String> withEntries(String field, String cell, UnaryOperator<List<String>> change) {
        return field(field)
                .filter(ListField.class::isInstance)
                .map(ListField.class::cast)
                .flatMap(list -> list.withEntries(cell, change));
    }

    private Optional<Field> field(String name) {
        return fields.stream()
                .filter(field -> field.column().field().equals(name))
                .findFirst();
    }

    /** What a row says. @throws ProblemException {@code invalid} where a value is not of its field's type */
    public C content(Map<String, String> cells) {
        ViolationCollector found = new ViolationCollector();
        C content = content(cells, found);
        if (!found.violations().isEmpty()) {
            throw ProblemException.invalid(found.violations());
        }
        return content;
    }

    /**
     * What a row says, without the values that are not of their field's type, which are found, all of them.
     *
     * @return null where nothing is left
     */
    public C content(Map<String, String> cells, ViolationCollector found) {
        ObjectNode content = Json.NODES.objectNode();
        fixed.forEach(content::put);
        for (Field field : fields) {
            String text = cells.get(field.column().field());
            if (text != null) {
                field.read(text, content, found);
            }
        }
        while (!content.isEmpty()) {
            try {
                return StrictJson.read(content, type);
            } catch (ProblemException misfit) {
                List<Violation> violations = misfit.problem().violations();
                found.add(violations);
                boolean removed = false;
                for (Violation one : violations) {
                    removed |= content.remove(MEMBER.split(one.field(), 2)[0]) != null;
                }
                if (!removed) {
                    return null;
                }
            }
        }
        return null;
    }

    /** The cells of a content; what {@link #content} makes of them is the same. */
    public Map<String, String> cells(C content, boolean chinese) {
        JsonNode written = Json.read(written(content));
        Map<String, String> cells = new LinkedHashMap<>();
        for (Field field : fields) {
            String text = field.write(written, chinese);
            if (text != null) {
                cells.put(field.column().field(), text);
            }
        }
        return cells;
    }

    /** The content as it is kept. */
    public String written(C content) {
        return kept.convertToDatabaseColumn(content);
    }
}
