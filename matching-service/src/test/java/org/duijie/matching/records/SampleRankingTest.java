package org.duijie.matching.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.engine.index.Hit;
import org.duijie.engine.index.ProfileIndex;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.text.MatchText;
import org.duijie.matching.TestModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample that ships was made with tempting wrong outcomes; what fits each demand was written down beside it. */
class SampleRankingTest {
    private static final Path SAMPLE = Path.of(System.getProperty("duijie.root"), "deploy", "sample");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ProfileIndex<String> OUTCOMES = ProfileIndex.ofOutcomes(TestModels.MATCHER);
    private static final Map<String, MatchText> DEMANDS = new HashMap<>();

    @BeforeAll
    static void indexTheSample() throws IOException {
        Matcher matcher = TestModels.MATCHER;
        for (JsonNode outcome : read("outcomes.json")) {
            MatchText text = RecordTexts.of(JSON.treeToValue(outcome, OutcomeState.class));
            OUTCOMES.upsert(outcome.get("key").asText(), matcher.outcome(text, matcher.embed(text)));
        }
        for (JsonNode demand : read("demands.json")) {
            DEMANDS.put(demand.get("key").asText(), RecordTexts.of(JSON.treeToValue(demand, DemandState.class)));
        }
    }

    static Stream<Arguments> expected() throws IOException {
        return read("expected.json").properties().stream().map(entry -> {
            List<String> fitting = new ArrayList<>();
            entry.getValue().forEach(outcome -> fitting.add(outcome.asText()));
            return Arguments.of(entry.getKey(), fitting);
        });
    }

    @ParameterizedTest
    @MethodSource("expected")
    void ranksWhatFitsAboveEverythingElse(String demand, List<String> fitting) {
        List<Hit<String>> hits = search(demand);

        assertThat(hits.subList(0, fitting.size())).extracting(Hit::id).containsExactlyInAnyOrderElementsOf(fitting);
        assertThat(hits.subList(0, fitting.size()))
                .allSatisfy(hit -> assertThat(hit.score().level()).isIn(PairingLevel.FAIR, PairingLevel.STRONG));
    }

    @ParameterizedTest
    @MethodSource("expected")
    void callsNothingStrongThatDoesNotFit(String demand, List<String> fitting) {
        assertThat(search(demand))
                .filteredOn(hit -> !fitting.contains(hit.id()))
                .allSatisfy(hit -> assertThat(hit.score().level()).isNotEqualTo(PairingLevel.STRONG));
    }

    private static List<Hit<String>> search(String demand) {
        MatchText text = DEMANDS.get(demand);
        return OUTCOMES.search(TestModels.MATCHER.demand(text, TestModels.MATCHER.embed(text)), OUTCOMES.size());
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(SAMPLE.resolve(file).toFile());
    }
}
