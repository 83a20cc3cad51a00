package org.duijie.engine.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.engine.text.MatchText;

/** Reads {@code demands.jsonl}, {@code outcomes.jsonl} and {@code judgements.tsv}; the first malformed row ends it. */
final class JudgedFolderReader {
    private static final String HEADER = "demandId\toutcomeId\tlevel";

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private final Source source;

    private JudgedFolderReader(Path folder, Source source) {
        this.folder = folder;
        this.source = source;
    }

    /** Where a file's text comes from. */
    private interface Source {
        List<String> lines(Path file) throws IOException, MalformedInput;
    }

    static JudgedFolder read(Path folder) throws IOException, MalformedInput {
        return read(folder, JudgedFolderReader::linesOfFile);
    }

    /** A folder among the resources of this module. */
    static JudgedFolder readResources(Path folder) throws IOException, MalformedInput {
        return read(folder, JudgedFolderReader::linesOfResource);
    }

    private static JudgedFolder read(Path folder, Source source) throws IOException, MalformedInput {
        JudgedFolderReader reader = new JudgedFolderReader(folder, source);
        Map<String, MatchText> demands = reader.texts("demands.jsonl", "description");
        Map<String, MatchText> outcomes = reader.texts("outcomes.jsonl", "abstract");
        return new JudgedFolder(demands, outcomes, reader.judgements(demands.keySet(), outcomes.keySet()));
    }

    private static List<String> linesOfFile(Path file) throws IOException, MalformedInput {
        if (!Files.isReadable(file)) {
            throw new MalformedInput(file, "the file is missing or cannot be read");
        }
        return Files.readAllLines(file);
    }

    private static List<String> linesOfResource(Path file) throws IOException, MalformedInput {
        try (InputStream in = JudgedFolderReader.class.getResourceAsStream(
                "/" + file.toString().replace('\\', '/'))) {
            if (in == null) {
                throw new MalformedInput(file, "the resource is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private Map<String, MatchText> texts(String name, String bodyField) throws IOException, MalformedInput {
        Path file = folder.resolve(name);
        Map<String, MatchText> texts = new LinkedHashMap<>();
        int line = 0;
        for (String row : source.lines(file)) {
            line++;
            if (row.isBlank()) {
                continue;
            }
            JsonNode node = parse(file, line, row);
            String id = node.path("id").asText("");
            if (id.isEmpty()) {
                throw new MalformedInput(file, line, "an object with a non-empty \"id\" is needed");
            }
            MatchText text = new MatchText(text(node, "title"), text(node, bodyField), text(node, "summary"));
            if (texts.put(id, text) != null) {
                throw new MalformedInput(file, line, "the id " + id + " was there before");
            }
        }
        return texts;
    }

    private JsonNode parse(Path file, int line, String row) throws MalformedInput {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException e) {
            throw new MalformedInput(file, line, "not a JSON object: " + e.getOriginalMessage());
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private List<Judgement> judgements(Set<String> demands, Set<String> outcomes) throws IOException, MalformedInput {
        Path file = folder.resolve("judgements.tsv");
        List<String> rows = source.lines(file);
        if (rows.isEmpty() || !rows.getFirst().strip().equals(HEADER)) {
            throw new MalformedInput(file, 1, "the header " + HEADER.replace("\t", "<tab>") + " is needed");
        }
        List<Judgement> judgements = new ArrayList<>();
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).isBlank()) {
                Judgement judgement = judgement(file, i + 1, rows.get(i).strip().split("\t"));
                if (!demands.contains(judgement.demandId())) {
                    throw new MalformedInput(file, i + 1, "there is no demand " + judgement.demandId());
                }
                if (!outcomes.contains(judgement.outcomeId())) {
                    throw new MalformedInput(file, i + 1, "there is no outcome " + judgement.outcomeId());
                }
                if (!pairs.add(List.of(judgement.demandId(), judgement.outcomeId()))) {
                    throw new MalformedInput(file, i + 1, "this pair was judged before");
                }
                judgements.add(judgement);
            }
        }
        return judgements;
    }

    private static Judgement judgement(Path file, int line, String[] columns) throws MalformedInput {
        if (columns.length != 3) {
            throw new MalformedInput(file, line, "three columns are needed, not " + columns.length);
        }
        try {
            return new Judgement(columns[0], columns[1], Integer.parseInt(columns[2]));
        } catch (IllegalArgumentException e) {
            throw new MalformedInput(file, line, "the level must be 1, 2, 3 or 4, not " + columns[2]);
        }
    }
}
