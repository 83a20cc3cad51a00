package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of {@code deploy/sample}, their days and times moved to come ({@link SampleDates}).
 *
 * @param folder where they are
 * @param today the day on which they are loaded
 */
public record SampleFolder(Path folder, LocalDate today) {
    private static final String DEMANDS = "demands.json";
    private static final String ROADSHOW = "roadshow.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NOT_IN_THE_API = Set.of("key", "owner");
    private static final Set<String> OF_THE_ROADSHOW_FILE = Set.of("key", "owner", "demands", "outcomes", "centres");

    List<Sample> demands() {
        return samples(DEMANDS);
    }

    List<Sample> outcomes() {
        return samples("outcomes.json");
    }

    /** The roadshow's file, with an agenda that names what is put on stage by key. */
    JsonNode roadshow() {
        return dates().moved(read(ROADSHOW));
    }

    /** What of the roadshow's file the API takes. */
    ObjectNode roadshowBody() {
        ObjectNode body = roadshow().deepCopy();
        body.remove(OF_THE_ROADSHOW_FILE);
        body.withArray("agenda").forEach(item -> ((ObjectNode) item).remove("releases"));
        return body;
    }

    /** The idempotency key of a record: another once its days have moved on, so that its body is the same for one key. */
    String idempotencyKey(String key) {
        return "sample-" + key + "-" + dates().year();
    }

    private List<Sample> samples(String file) {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode entry : dates().moved(read(file))) {
            ObjectNode body = entry.deepCopy();
            body.remove(NOT_IN_THE_API);
            String key = entry.path("key").asText();
            samples.add(new Sample(key, idempotencyKey(key), entry.path("owner").asText(), body));
        }
        return samples;
    }

    private SampleDates dates() {
        return SampleDates.of(List.of(read(DEMANDS), read(ROADSHOW)), today);
    }

    private JsonNode read(String file) {
        Path path = folder.resolve(file);
        try {
            return JSON.readTree(Files.readString(path));
        } catch (IOException unreadable) {
            throw new DemoException("The sample file " + path + " cannot be read: " + unreadable.getMessage());
        }
    }

    /**
     * A demand or outcome of the sample.
     *
     * @param key its name within the sample
     * @param idempotencyKey under which it is created once
     * @param owner the user who writes it
     * @param body as the API takes it
     */
    record Sample(String key, String idempotencyKey, String owner, JsonNode body) {
        String title() {
            return body.path("title").asText();
        }
    }
}
