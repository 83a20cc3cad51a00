package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs the sample roadshow: announced, opened, started, everything put on stage in the order of the agenda, finished. */
final class Stage {
    private static final String PARK = "park";
    private static final String PATH = "/api/v1/roadshows";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;
    private final SampleFolder sample;

    Stage(Api api, SampleFolder sample) {
        this.api = api;
        this.sample = sample;
    }

    /** @return how many demands and outcomes are on stage */
    int run(Map<String, String> idsByKey) {
        JsonNode file = sample.roadshow();
        String key = sample.idempotencyKey(file.path("key").asText());
        String roadshow = PATH + "/"
                + api.create(PARK, PATH, key, sample.roadshowBody()).path("id").asText();
        api.take(PARK, roadshow, "open");
        api.take(PARK, roadshow, "start");
        Set<String> staged = staged(roadshow);
        for (JsonNode item : file.path("agenda")) {
            for (JsonNode release : item.path("releases")) {
                String subject = idsByKey.get(release.path("key").asText());
                if (staged.add(subject)) {
                    put(roadshow, release.path("type").asText(), subject);
                }
            }
        }
        api.take(PARK, roadshow, "finish");
        return staged.size();
    }

    private Set<String> staged(String roadshow) {
        Set<String> staged = new HashSet<>();
        for (JsonNode release : api.get(PARK, roadshow + "/releases").path("items")) {
            staged.add(release.path("subjectId").asText());
        }
        return staged;
    }

    /** The roadshow hears of a publication by event, a moment later: until then it does not know the subject. */
    private void put(String roadshow, String kind, String subject) {
        ObjectNode body =
                new ObjectMapper().createObjectNode().put("kind", kind).put("subjectId", subject);
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                api.create(PARK, roadshow + "/releases", "sample-" + subject, body);
                return;
            } catch (DemoException refused) {
                if (Instant.now().isAfter(end)) {
                    throw refused;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoException("Stopped");
        }
    }
}
