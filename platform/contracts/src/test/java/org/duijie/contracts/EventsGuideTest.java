package org.duijie.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps {@code docs/events.md} true to what is sent. */
class EventsGuideTest {

    private static final Path GUIDE = Path.of(System.getProperty("duijie.root", "../.."), "docs/events.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "^### `(?<name>[^`]+)`$[^#]*?^```json$(?<json>.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void showsEveryEventTypeInTheOrderOfTheCatalogue() {
        assertThat(examples().keySet())
                .containsExactlyElementsOf(Arrays.stream(EventType.values())
                        .map(EventType::wireName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void showsOfEachEventAPartOfItsSample(EventType type) {
        assertContained(type.wireName(), EventJson.parse(examples().get(type.wireName())), Samples.valueOf(type));
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryTopic(Topic topic) {
        assertThat(text()).contains("`" + topic.topicName() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void explainsEveryHeader(EventType type) {
        Samples.headersOf(type).fieldNames().forEachRemaining(header -> assertThat(text())
                .contains("| `" + header + "` |"));
    }

    private static void assertContained(String path, JsonNode part, JsonNode whole) {
        if (!part.isContainerNode() || part.isEmpty()) {
            assertThat(part).as(path).isEqualTo(whole);
            return;
        }
        for (int i = 0; i < (part.isArray() ? part.size() : 0); i++) {
            assertContained(path + "/" + i, part.get(i), whole.path(i));
        }
        part.properties()
                .forEach(entry ->
                        assertContained(path + "/" + entry.getKey(), entry.getValue(), whole.path(entry.getKey())));
    }

    private static Map<String, String> examples() {
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher found = EXAMPLE.matcher(text());
        while (found.find()) {
            examples.put(found.group("name"), found.group("json"));
        }
        return examples;
    }

    private static String text() {
        try {
            return Files.readString(GUIDE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
