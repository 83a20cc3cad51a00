package org.duijie.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.duijie.local.demo.SampleFolder.Sample;

/** Brings demands and outcomes of the sample to publication. Whatever is there already stays as it is. */
final class SampleLoader {
    private static final String PARK = "park";

    private final Api api;

    SampleLoader(Api api) {
        this.api = api;
    }

    /** Universities publish their outcomes themselves; returns ids by key. */
    Map<String, String> publishOutcomes(List<Sample> outcomes) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Sample outcome : outcomes) {
            String id = create("/api/v1/outcomes", outcome);
            api.take(outcome.owner(), "/api/v1/outcomes/" + id, "publish");
            ids.put(outcome.key(), id);
        }
        return ids;
    }

    /** Companies submit their demands, the park looks at them and publishes them; returns ids by key, tells each id and title before. */
    Map<String, String> publishDemands(List<Sample> demands, BiConsumer<String, String> expect) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Sample demand : demands) {
            String id = create("/api/v1/demands", demand);
            expect.accept(id, demand.title());
            api.take(demand.owner(), "/api/v1/demands/" + id, "submit");
            api.take(PARK, "/api/v1/demands/" + id, "publish");
            ids.put(demand.key(), id);
        }
        return ids;
    }

    private String create(String path, Sample sample) {
        return api.create(sample.owner(), path, sample.idempotencyKey(), sample.body())
                .path("id")
                .asText();
    }
}
