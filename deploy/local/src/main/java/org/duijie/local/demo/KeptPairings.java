package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Pairings of which the topic does not tell: those that only the text of a confidential demand finds. The park reads them. */
final class KeptPairings {
    private static final String PARK = "park";
    private static final int MOST = 10;

    private final Api api;

    KeptPairings(Api api) {
        this.api = api;
    }

    List<JsonNode> of(String demandId) {
        List<JsonNode> pairings = new ArrayList<>();
        api.getOnceKnown(PARK, "/api/v1/pairings?demand=" + demandId + "&sort=SCORE&limit=" + MOST)
                .path("items")
                .forEach(pairings::add);
        return pairings;
    }
}
