package org.duijie.contracts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the tables of events that people read true to the catalogue; the AsyncAPI document has a test of its own. */
class EventTablesTest {

    private static final Path ROOT = Path.of(System.getProperty("duijie.root", "../.."));
    private static final Pattern ROW =
            Pattern.compile("^\\| `(duijie\\.[a-z.]+)`([^|]*\\|.*)\\| *([a-z-]+) *\\|$", Pattern.MULTILINE);
    private static final Pattern EVENT = Pattern.compile("[a-z]+\\.[a-z][a-z-]*");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "docs/events.md"})
    void namesOfEachTopicItsEventsInTheOrderOfTheCatalogue(String file) throws IOException {
        Map<String, List<String>> events = new LinkedHashMap<>();
        rowsOf(file).forEach(row -> events.put(row.group(1), eventsIn(row.group(2))));

        assertThat(events).containsExactlyInAnyOrderEntriesOf(catalogue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md", "docs/events.md"})
    void namesOfEachTopicWhoSends(String file) throws IOException {
        assertThat(rowsOf(file))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.group(3)).as(row.group(1)).isEqualTo(senderOf(row.group(1))));
    }

    private static List<MatchResult> rowsOf(String file) throws IOException {
        return ROW.matcher(Files.readString(ROOT.resolve(file))).results().toList();
    }

    private static List<String> eventsIn(String cell) {
        return EVENT.matcher(cell).results().map(MatchResult::group).toList();
    }

    private static Map<String, List<String>> catalogue() {
        return Arrays.stream(EventType.values())
                .collect(groupingBy(type -> type.topic().topicName(), mapping(EventTablesTest::shortName, toList())));
    }

    private static String shortName(EventType type) {
        return type.wireName().replaceAll("^duijie\\.|\\.v1$", "");
    }

    /** As the golden samples say. */
    private static String senderOf(String topic) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.topic().topicName().equals(topic))
                .map(type -> Samples.headersOf(type)
                        .get(CloudEventHeaders.SOURCE)
                        .textValue()
                        .replaceFirst("/", ""))
                .distinct()
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }
}
