package org.duijie.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CorpusTest {
    private static final Path CORPUS = Path.of("src/corpus");
    private static final List<String> LANGUAGES = List.of("zh", "zh", "zh", "zh", "en", "mixed");
    private static final int BEST = 4;
    private static final int NONE = 1;
    private static final int TITLE = 120;
    /** By how much the mean length of outcomes of one level may differ from that of all in their families. */
    private static final double LENGTH_TELLS_NOTHING = 0.08;

    @TestFactory
    Stream<DynamicTest> aFieldHasItsSixFamilies() throws IOException {
        return fields().entrySet().stream()
                .map(field -> DynamicTest.dynamicTest(field.getKey(), () -> {
                    List<Family> families = field.getValue();
                    assertThat(families)
                            .extracting(Family::family)
                            .containsExactlyElementsOf(IntStream.rangeClosed(1, LANGUAGES.size())
                                    .mapToObj(number -> field.getKey() + "-" + number)
                                    .toList());
                    assertThat(families).extracting(Family::language).isEqualTo(LANGUAGES);
                    assertThat(families.get(3).en()).as("the fourth in English").isNotNull();
                    families.forEach(CorpusTest::isWhole);
                    assertThat(families.stream().flatMap(family -> family.levels().stream()))
                            .as("one demand in a field has no answer")
                            .filteredOn(levels -> !levels.contains(BEST))
                            .hasSize(1);
                }));
    }

    /** Of a text twice in the corpus one is learnt as an answer and the other as none. */
    @Test
    void noTextIsThereTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        all().forEach(family -> {
            family.demands().forEach(demand -> assertThat(seen.add(demand.description()))
                    .as(demand.id())
                    .isTrue());
            family.outcomes().forEach(outcome -> assertThat(seen.add(outcome.text()))
                    .as(outcome.id())
                    .isTrue());
        });
    }

    /** What a matcher could learn from without reading the demand. */
    @Test
    void theLengthOfAnOutcomeTellsNothing() throws IOException {
        Map<Integer, List<Double>> lengths = new TreeMap<>();
        for (Family family : all()) {
            double mean = family.outcomes().stream()
                    .mapToDouble(CorpusTest::length)
                    .average()
                    .orElseThrow();
            for (List<Integer> row : family.levels()) {
                for (int j = 0; j < row.size(); j++) {
                    double length = length(family.outcomes().get(j)) / mean;
                    lengths.computeIfAbsent(row.get(j), level -> new ArrayList<>())
                            .add(length);
                }
            }
        }

        assertThat(lengths).allSatisfy((level, of) -> assertThat(
                        of.stream().mapToDouble(one -> one).average().orElseThrow())
                .as("level %d", level)
                .isBetween(1 - LENGTH_TELLS_NOTHING, 1 + LENGTH_TELLS_NOTHING));
    }

    /** Nor its place. */
    @Test
    void thePlaceOfTheBestOutcomeTellsNothing() throws IOException {
        Map<Integer, Long> places = all().stream()
                .flatMap(family -> family.levels().stream())
                .filter(levels -> levels.contains(BEST))
                .collect(Collectors.groupingBy(levels -> levels.indexOf(BEST), Collectors.counting()));

        assertThat(places).hasSize(5);
        long most = Collections.max(places.values());
        assertThat(most).isLessThan(2 * Collections.min(places.values()));
    }

    private static void isWhole(Family family) {
        assertThat(family.demands())
                .extracting(Family.Demand::id)
                .containsExactly(family.family() + "-d1", family.family() + "-d2", family.family() + "-d3");
        assertThat(family.outcomes())
                .extracting(Family.Outcome::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 5)
                        .mapToObj(number -> family.family() + "-o" + number)
                        .toList());
        Stream.concat(
                        family.demands().stream().map(Family.Demand::title),
                        family.outcomes().stream().map(Family.Outcome::title))
                .forEach(title -> assertThat(title.length()).as(title).isBetween(4, TITLE));
        assertThat(family.why()).as(family.family()).hasSize(3);
        assertThat(family.levels()).as(family.family()).hasSize(3).allSatisfy(levels -> {
            assertThat(levels).hasSize(5).allSatisfy(level -> assertThat(level).isBetween(NONE, BEST));
            assertThat(Collections.frequency(levels, BEST)).isLessThanOrEqualTo(1);
            assertThat(Collections.frequency(levels, NONE)).isGreaterThanOrEqualTo(2);
        });
        for (int j = 0; j < 5; j++) {
            int outcome = j;
            List<Integer> column =
                    family.levels().stream().map(levels -> levels.get(outcome)).toList();
            assertThat(Collections.max(column))
                    .as("%s-o%d fits", family.family(), j + 1)
                    .isGreaterThan(NONE);
            assertThat(Collections.min(column))
                    .as("%s-o%d fits all", family.family(), j + 1)
                    .isEqualTo(NONE);
            assertThat(Collections.frequency(column, BEST)).isLessThanOrEqualTo(1);
        }
        if (family.en() != null) {
            assertThat(family.en().demands())
                    .extracting(Family.Demand::id)
                    .isEqualTo(family.demands().stream().map(Family.Demand::id).toList());
            assertThat(family.en().outcomes())
                    .extracting(Family.Outcome::id)
                    .isEqualTo(
                            family.outcomes().stream().map(Family.Outcome::id).toList());
        }
    }

    /** In Chinese characters: an English text of the same content is two and a half times as long. */
    private static double length(Family.Outcome outcome) {
        long latin = outcome.text().chars().filter(c -> c < 128).count();
        return latin > 0.8 * outcome.text().length()
                ? outcome.text().length() / 2.5
                : outcome.text().length();
    }

    private static List<Family> all() throws IOException {
        return fields().values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<Family>> fields() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".jsonl", ""),
                            file -> families(json, file),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static List<Family> families(ObjectMapper json, Path file) {
        try {
            List<Family> families = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                families.add(json.readValue(line, Family.class));
            }
            return families;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
