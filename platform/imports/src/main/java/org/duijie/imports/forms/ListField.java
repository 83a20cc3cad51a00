package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;

/** Several texts or codes: one per line, or on one line with signs between them. */
final class ListField extends Field {
    /** Between words. */
    static final Pattern WORDS = Pattern.compile("[;；|、，,]");
    /** Between sentences, which have commas themselves. */
    static final Pattern SENTENCES = Pattern.compile("[;；|]");

    private static final Pattern LINES = Pattern.compile("\\R");

    private final Pattern separator;

    ListField(Column column, String place, Pattern separator) {
        super(column, place);
        this.separator = separator;
    }

    @Override
    protected JsonNode value(String text, ViolationCollector found) {
        JsonNode given = Json.structure(text);
        if (given != null && given.isArray()) {
            return given;
        }
        Pattern between = LINES.matcher(text).find() ? LINES : separator;
        ArrayNode entries = Json.NODES.arrayNode();
        // Two words may mean one code, such as 合作开发 and 委托研发.
        Set<String> said = new HashSet<>();
        int place = 0;
        for (String entry : between.split(text)) {
            String code = entry.isBlank() ? null : code(entry.strip(), path() + "[" + place + "]", found);
            if (code != null && !(isCoded() && said.contains(code))) {
                entries.add(code);
                said.add(code);
            }
            place += entry.isBlank() ? 0 : 1;
        }
        return entries;
    }

    /** A cell that says what a change leaves of its entries; empty where one of them is no text. */
    Optional<String> withEntries(String cell, UnaryOperator<List<String>> change) {
        List<String> entries = new ArrayList<>();
        for (JsonNode entry : value(cell, new ViolationCollector())) {
            if (!entry.isTextual()) {
                return Optional.empty();
            }
            entries.add(entry.asText());
        }
        ArrayNode changed = Json.NODES.arrayNode();
        change.apply(entries).forEach(changed::add);
        return Optional.of(changed.toString());
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        if (value.isEmpty()) {
            return null;
        }
        List<JsonNode> entries = new ArrayList<>();
        value.forEach(entries::add);
        String lines = entries.stream()
                .map(entry -> column().shown(entry.asText(), chinese))
                .collect(Collectors.joining("\n"));
        return value(lines, new ViolationCollector()).equals(value) ? lines : value.toString();
    }
}
