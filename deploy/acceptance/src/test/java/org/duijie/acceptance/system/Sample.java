package org.duijie.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The sample that the demo loads: its demands and outcomes, and which of them fit. */
final class Sample {
    private final Path folder;

    Sample(RunningSystem system) {
        this.folder = system.root().resolve("deploy/sample");
    }

    JsonNode demands() {
        return read("demands.json");
    }

    JsonNode outcomes() {
        return read("outcomes.json");
    }

    /** Titles of the outcomes that fit, by the demand's title; none for a demand that nothing fits. */
    Map<String, TreeSet<String>> fitting() {
        Map<String, String> titles = new HashMap<>();
        demands().forEach(demand -> titles.put(text(demand, "key"), text(demand, "title")));
        outcomes().forEach(outcome -> titles.put(text(outcome, "key"), text(outcome, "title")));
        Map<String, TreeSet<String>> fitting = new HashMap<>();
        read("expected.json").properties().forEach(entry -> {
            TreeSet<String> outcomes = new TreeSet<>();
            entry.getValue().forEach(key -> outcomes.add(titles.get(key.asText())));
            fitting.put(titles.get(entry.getKey()), outcomes);
        });
        return fitting;
    }

    /** The user who owns the record of that title; empty where the sample has none. */
    Optional<String> owner(String title) {
        for (JsonNode records : new JsonNode[] {demands(), outcomes()}) {
            for (JsonNode record : records) {
                if (text(record, "title").equals(title)) {
                    return Optional.of(text(record, "owner"));
                }
            }
        }
        return Optional.empty();
    }

    private static String text(JsonNode record, String field) {
        return record.path(field).asText();
    }

    private JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(Files.readString(folder.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
