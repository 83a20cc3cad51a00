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
import org.duijie.tables.UnreadableTableException.Reason;

/** Reads JSON Lines: one object per line, its members named like the columns. */
final class JsonLinesReader extends TableReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedReader lines;
    private final List<Column> columns;
    private final Set<String> unknown = new LinkedHashSet<>();
    private long number;

    JsonLinesReader(Path file, List<Column> columns) throws IOException {
        lines = Files.newBufferedReader(file, TextEncoding.of(file));
        this.columns = columns;
    }

    /** Of the lines read so far: there is no heading that would tell them before. */
    @Override
    public List<String> unknownHeadings() {
        return List.copyOf(unknown);
    }

    @Override
    Row read() {
        try {
            String line;
            do {
                line = lines.readLine();
                number++;
            } while (line != null && line.isBlank());
            return line == null ? null : row(line.replace("\uFEFF", ""));
        } catch (IOException broken) {
            throw new UnreadableTableException(Reason.BROKEN, broken);
        }
    }

    private Row row(String line) {
        try {
            JsonNode object = JSON.readTree(line);
            return object.isObject() ? Row.of(number, values(object)) : Row.faulty(number, Row.Fault.MALFORMED_JSON);
        } catch (JsonProcessingException malformed) {
            return Row.faulty(number, Row.Fault.MALFORMED_JSON);
        }
    }

    private Map<String, String> values(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        object.properties().forEach(member -> {
            String text = text(member.getValue());
            columns.stream()
                    .filter(column -> column.isHeaded(member.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            column -> {
                                if (!text.isBlank()) {
                                    values.put(column.field(), text.strip());
                                }
                            },
                            () -> unknown.add(member.getKey()));
        });
        return values;
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
