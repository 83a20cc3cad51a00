package org.duijie.matching.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.indicators.DataTable;
import org.duijie.matching.TestModels;
import org.duijie.matching.subjects.EmbeddedSubject;
import org.duijie.matching.subjects.IndicatorFact;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All that is said of indicators between the thirteen demands and the 31 outcomes of the sample, against a list judged by hand. Before
 * names were compared by meaning, 3 of the 36 lines of which both sides are stated as data were recognised.
 */
class SampleIndicatorsTest {
    private static final Path SAMPLE = Path.of(System.getProperty("duijie.root"), "deploy", "sample");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final List<Judged> JUDGED =
            DataTable.read(SampleIndicatorsTest.class, "judged-indicators.tsv").stream()
                    .map(Judged::of)
                    .toList();
    private static final List<Said> SAID = new ArrayList<>();

    /** A line of the list. */
    private record Judged(
            String demand,
            String wanted,
            String outcome,
            String reached,
            BigDecimal value,
            String verdict,
            String where) {
        static Judged of(List<String> row) {
            return new Judged(
                    row.get(0), row.get(1), row.get(2), row.get(3), new BigDecimal(row.get(4)), row.get(5), row.get(6));
        }

        boolean isOf(Said said) {
            IndicatorFact other = said.compared.reached();
            return demand.equals(said.demand)
                    && outcome.equals(said.outcome)
                    && said.compared.wanted().name().contains(wanted)
                    && other.name().contains(reached)
                    && (value.compareTo(other.value()) == 0
                            || other.upperValue() != null && value.compareTo(other.upperValue()) == 0);
        }

        boolean wasLookedAt() {
            return (demand.charAt(demand.length() - 1) - '0') % 2 == 1;
        }

        boolean isMust() {
            return !"MAY".equals(verdict);
        }
    }

    /** What is said of a line. */
    private record Said(String demand, String outcome, ComparedIndicator compared) {
        boolean isRight() {
            return JUDGED.stream()
                    .anyMatch(judged -> judged.isOf(this)
                            && (compared.verdict() == Verdict.PROBABLY
                                    || judged.verdict.equals(compared.verdict().name())));
        }

        @Override
        public String toString() {
            return "%s %s %s: %s <> %s %s"
                    .formatted(
                            demand,
                            outcome,
                            compared.verdict(),
                            compared.wanted().name(),
                            compared.reached().name(),
                            compared.reached().value().toPlainString());
        }
    }

    @BeforeAll
    static void compareAll() throws IOException {
        MatchIndicators match = new MatchIndicators();
        Map<String, EmbeddedSubject> outcomes = new LinkedHashMap<>();
        for (JsonNode outcome : read("outcomes.json")) {
            Subject subject = SubjectMapper.of(JSON.treeToValue(published(outcome), OutcomeState.class));
            outcomes.put(outcome.get("key").asText(), EmbeddedSubject.of(subject, TestModels.MATCHER));
        }
        for (JsonNode node : read("demands.json")) {
            EmbeddedSubject demand = EmbeddedSubject.of(
                    SubjectMapper.of(JSON.treeToValue(published(node), DemandState.class)), TestModels.MATCHER);
            outcomes.forEach((key, outcome) -> compare(match, node.get("key").asText(), demand, key, outcome));
        }
    }

    private static void compare(
            MatchIndicators match, String demandKey, EmbeddedSubject demand, String key, EmbeddedSubject outcome) {
        Matter matter = Matter.of(
                TestModels.MATCHER.score(demand.profile(TestModels.MATCHER), outcome.profile(TestModels.MATCHER)));
        match
                .compare(
                        demand.subject().facts().indicators(),
                        outcome.subject().facts().indicators(),
                        matter)
                .stream()
                .filter(one -> one.verdict() != Verdict.UNKNOWN)
                .forEach(one -> SAID.add(new Said(demandKey, key, one)));
    }

    private static ObjectNode published(JsonNode node) {
        return ((ObjectNode) node)
                .put("id", UUID.randomUUID().toString())
                .put("version", 1)
                .put("status", "PUBLISHED");
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(SAMPLE.resolve(file).toFile());
    }

    /** @param looked whether rules and bounds were tried on these demands, or they were kept for the end */
    @ParameterizedTest(name = "{0}, looked at: {1}")
    @CsvSource({"data, true, 0", "data, false, 1", "text, true, 6", "text, false, 4"})
    void recognisesWhatAnExpertCompares(String where, boolean looked, int missedAtMost) {
        List<Judged> lines = JUDGED.stream()
                .filter(judged -> judged.isMust() && judged.where.equals(where) && judged.wasLookedAt() == looked)
                .toList();

        List<Judged> missed = lines.stream()
                .filter(judged -> SAID.stream().noneMatch(said -> judged.isOf(said) && said.isRight()))
                .toList();

        assertThat(missed).as("missed of %d", lines.size()).hasSizeLessThanOrEqualTo(missedAtMost);
    }

    @Test
    void saysNextToNothingOfLinesThatAreAboutSomethingElse() {
        List<Said> wrong = SAID.stream().filter(said -> !said.isRight()).toList();

        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
        assertThat(wrong).allMatch(said -> said.compared.verdict() == Verdict.PROBABLY);
    }
}
