package org.duijie.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Reads JSON objects, one of which is a row, their members named like the columns. */
final class JsonReader extends TableReader {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // As it is written: 1.50 is not 1.5.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Members within members that a mapping can name. */
    private static final int DEPTH = 8;

    private final JsonObjects objects;
    private final KnownHeadings known;
    private final Mapping mapping;
    private final Meanings meanings;
    private final Set<String> unknown = new LinkedHashSet<>();
    private int chinese;
    private long number;

    JsonReader(Path file, KnownHeadings known, Mapping mapping) throws IOException {
        objects = new JsonObjects(Files.newBufferedReader(file, TextEncoding.of(file)));
        this.known = known;
        this.mapping = mapping;
        this.meanings = new Meanings(known);
    }

    /** Of the objects read so far: there is no heading that would tell them before. */
    @Override
    public TableFacts facts() {
        return new TableFacts(null, List.of(), 0, List.of(), List.copyOf(unknown), chinese > 0);
    }

    @Override
    Row read() {
        try {
            while (objects.next()) {
                // Several that stand in one line are told apart.
                number = Math.max(number + 1, objects.line());
                Row row = objects.isTooLong() ? Row.faulty(number, Row.Fault.LINE_TOO_LONG) : row(objects.object());
                if (!row.isEmpty()) {
                    return row.with(mapping.fixed());
                }
            }
            return null;
        } catch (IOException broken) {
            throw UnreadableTableException.of(broken);
        }
    }

    private Row row(String written) {
        JsonNode object;
        try {
            object = JSON.readTree(written);
        } catch (JsonProcessingException malformed) {
            // What the parser sets limits to is among it: depth, digits of a number, length of a name.
            return Row.faulty(number, Row.Fault.MALFORMED_JSON);
        }
        if (!object.isObject()) {
            return Row.faulty(number, Row.Fault.MALFORMED_JSON);
        }
        return object.size() > TableLimits.COLUMNS ? Row.faulty(number, Row.Fault.TOO_MANY_COLUMNS) : row(object);
    }

    /** A member and what it means. */
    private record Found(Meaning meaning, String name, String text) {}

    private Row row(JsonNode object) {
        List<Found> found = new ArrayList<>();
        find("", object, DEPTH, found);
        RowValues values = new RowValues();
        found.sort(Comparator.comparing(one -> one.meaning.rank()));
        for (Found one : found) {
            if (!one.meaning.isMapped() && values.has(one.meaning.field())) {
                // Another word for what the object has already.
                tell(one.name);
            } else {
                values.take(one.meaning, one.text);
            }
        }
        return values.row(number);
    }

    private void find(String path, JsonNode object, int depth, List<Found> found) {
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = path + member.getKey();
            Meaning meaning = meanings.of(name);
            if (meaning == null && depth > 0 && member.getValue().isObject() && known.hasWithin(name)) {
                find(name + ".", member.getValue(), depth - 1, found);
            } else if (meaning == null) {
                tell(name);
            } else if (meaning.field() != null) {
                chinese += KnownHeadings.isChinese(name) ? 1 : 0;
                found.add(new Found(meaning, name, text(member.getValue())));
            }
        }
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
        objects.close();
    }
}
