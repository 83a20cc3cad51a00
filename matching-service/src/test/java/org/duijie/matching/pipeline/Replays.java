package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.duijie.testing.ObservedEvent;

/** Asks for replays, and reads the pairing with a counterpart from them. */
final class Replays {
    private Replays() {}

    static JsonPath awaitVersions(Scene scene, UUID outcome, int demandVersion, int outcomeVersion) {
        JsonPath[] last = new JsonPath[1];
        await().atMost(Scene.SOON).untilAsserted(() -> {
            last[0] = replay("company", Map.of("demand", scene.demandId));
            assertThat(last[0].getInt(pair(outcome) + "demandVersion")).isEqualTo(demandVersion);
            assertThat(last[0].getInt(pair(outcome) + "outcomeVersion")).isEqualTo(outcomeVersion);
        });
        return last[0];
    }

    static void assertReproduced(JsonPath replay, UUID counterpart, int demandVersion, int outcomeVersion) {
        String pair = pair(counterpart);
        assertThat(replay.getString(pair + "again.result"))
                .as("%s", (Object) replay.get(pair.substring(0, pair.length() - 1)))
                .isEqualTo("REPRODUCED");
        assertThat(replay.getDouble(pair + "again.score")).isEqualTo(told(replay, counterpart), within(1e-9));
        assertThat(replay.getInt(pair + "demandVersion")).isEqualTo(demandVersion);
        assertThat(replay.getInt(pair + "outcomeVersion")).isEqualTo(outcomeVersion);
    }

    static double told(JsonPath replay, UUID counterpart) {
        return replay.getDouble(pair(counterpart) + "told.score");
    }

    static double compared(JsonPath replay, UUID counterpart) {
        return replay.getDouble(pair(counterpart) + "compared.score");
    }

    static double score(ObservedEvent told) {
        return told.json().at("/pairing/score").asDouble();
    }

    static String pair(UUID counterpart) {
        return "pairs.find { it.outcomeId == '%1$s' || it.demandId == '%1$s' }.".formatted(counterpart);
    }

    static JsonPath replay(String user, Map<String, Object> parameters) {
        return asking(user, parameters)
                .queryParam("limit", 100)
                .get("/api/v1/replays")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    static RequestSpecification asking(String user, Map<String, Object> parameters) {
        RequestSpecification asking = as(user);
        parameters.forEach((name, value) -> asking.queryParam(name, value.toString()));
        return asking;
    }
}
