package org.duijie.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Reads JSON Lines: one object per line, its members named like the columns. */
final class JsonLinesReader extends TableReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TextLines lines;
    private final KnownHeadings known;
    private final Set<String> unknown = new LinkedHashSet<>();
    private long number;

    JsonLinesReader(Path file, List<Column> columns) throws IOException {
        BufferedReader text = Files.newBufferedReader(file, TextEncoding.of(file));
        lines = new TextLines(text);
        known = new KnownHeadings(columns);
    }

    /** Of the lines read so far: there is no heading that would tell them before. */
    @Override
    public List<String> unknownHeadings() {
        return List.copyOf(unknown);
    }

    @Override
    Row read() {
        try {
            while (lines.next()) {
                number++;
                if (lines.isTooLong()) {
                    return Row.faulty(number, Row.Fault.LINE_TOO_LONG);
                }
                if (!lines.text().isBlank()) {
                    return row(lines.text().replace("\uFEFF", ""));
                }
            }
            return null;
        } catch (IOException broken) {
            throw UnreadableTableException.of(broken);
        }
    }

    private Row row(String line) {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JsonProcessingException malformed) {
            // What the parser sets limits to is among it: depth, digits of a number, length of a name.
            return Row.faulty(number, Row.Fault.MALFORMED_JSON);
        }
        if (!object.isObject()) {
            return Row.faulty(number, Row.Fault.MALFORMED_JSON);
        }
        return object.size() > TableLimits.COLUMNS ? Row.faulty(number, Row.Fault.TOO_MANY_COLUMNS) : row(object);
    }

    private Row row(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String field = known.field(member.getKey());
            if (field == null) {
                tell(member.getKey());
                continue;
            }
            String text = text(member.getValue());
            if (text.length() > TableLimits.CELL) {
                return Row.faulty(number, Row.Fault.CELL_TOO_LONG, field);
            }
            if (!text.isBlank()) {
                values.put(field, text.strip());
            }
        }
        return Row.of(number, values);
    }

    private void tell(String heading) {
        if (unknown.size() < TableLimits.COLUMNS) {
            unknown.add(KnownHeadings.told(heading));
        }
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.isValueNode() ? value.isNull() ? "" : value.asText() : value.toString();
        }
        StringJoiner entries = new StringJoiner("\n");
        for (JsonNode entry : value) {
            if (entry.isTextual() && entry.asText().contains("\n")) {
                // Its lines would be taken for entries.
                return value.toString();
            }
            entries.add(text(entry));
        }
        return entries.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
