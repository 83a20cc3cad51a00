package org.duijie.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duijie.acceptance.SourceTree;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private static final String RULES = "deploy/prometheus/alerts.yml";
    static final String PLAYED = "deploy/prometheus/alerts.test.yml";

    @Test
    void everyAlertIsPlayedThrough() {
        assertThat(all("- alert: (\\w+)", RULES)).isNotEmpty().allSatisfy(alert -> assertThat(SourceTree.text(PLAYED))
                .containsPattern("- alertname: " + alert + "\\n"));
    }

    @Test
    void everyAlertHasItsRunbookAndEveryRunbookItsAlert() throws IOException {
        var expected = all("- alert: (\\w+)", RULES).stream()
                .map(alert -> "docs/runbooks/" + kebab(alert) + ".md")
                .toList();
        assertThat(all("runbook: (\\S+)", RULES)).isEqualTo(expected);
        try (Stream<Path> runbooks = Files.list(SourceTree.file("docs/runbooks"))) {
            assertThat(runbooks.map(runbook -> "docs/runbooks/" + runbook.getFileName())
                            .filter(runbook -> !runbook.endsWith("/README.md")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(expected).allSatisfy(runbook -> assertThat(SourceTree.text(runbook))
                .contains("## What it means", "## How to look", "## What to do"));
    }

    private static List<String> all(String pattern, String file) {
        return Pattern.compile(pattern)
                .matcher(SourceTree.text(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }
}
