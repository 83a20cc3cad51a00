package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of {@code deploy/sample}.
 *
 * @param folder where they are
 */
public record SampleFolder(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> NOT_IN_THE_API = Set.of("key", "owner");
    private static final Set<String> OF_THE_ROADSHOW_FILE = Set.of("key", "owner", "demands", "outcomes", "centres");

    List<Sample> demands() {
        return samples("demands.json");
    }

    List<Sample> outcomes() {
        return samples("outcomes.json");
    }

    /** The roadshow's file, with an agenda that names what is put on stage by key. */
    JsonNode roadshow() {
        return read("roadshow.json");
    }

    /** What of the roadshow's file the API takes. */
    ObjectNode roadshowBody() {
        ObjectNode body = roadshow().deepCopy();
        body.remove(OF_THE_ROADSHOW_FILE);
        body.withArray("agenda").forEach(item -> ((ObjectNode) item).remove("releases"));
        return body;
    }

    private List<Sample> samples(String file) {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode entry : read(file)) {
            ObjectNode body = entry.deepCopy();
            body.remove(NOT_IN_THE_API);
            samples.add(
                    new Sample(entry.path("key").asText(), entry.path("owner").asText(), body));
        }
        return samples;
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
     * @param key its name within the sample, and its idempotency key
     * @param owner the user who writes it
     * @param body as the API takes it
     */
    record Sample(String key, String owner, JsonNode body) {
        String title() {
            return body.path("title").asText();
        }
    }
}
