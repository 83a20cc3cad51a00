package org.duijie.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScrapeSettingsTest {

    private final String file =
            Files.readString(Path.of(System.getProperty("duijie.root")).resolve("deploy/prometheus/prometheus.yml"));

    ScrapeSettingsTest() throws IOException {}

    @Test
    void scrapesEveryServiceAtItsUsualManagementPort() {
        assertThat(Stream.of(Service.values())).allSatisfy(service -> assertThat(file)
                .contains("127.0.0.1:" + service.defaultManagementPort())
                .contains("{service: " + service.module() + "}"));
    }

    @Test
    void followsServicesThatSwapTheirPorts() {
        // Given
        var swapped = file.replace("127.0.0.1:9081", "(demand)")
                .replace("127.0.0.1:9082", "127.0.0.1:9081")
                .replace("(demand)", "127.0.0.1:9082");

        // When
        String settings = ScrapeSettings.withPorts(file, service -> switch (service) {
            case DEMAND -> 9082;
            case OUTCOME -> 9081;
            default -> service.defaultManagementPort();
        });

        // Then
        assertThat(settings).isEqualTo(swapped);
    }

    @Test
    void watchesTheRulesOfTheSourceTree() {
        Path folder = Path.of("/source/deploy/prometheus");
        assertThat(ScrapeSettings.withRulesIn(folder, file))
                .contains("rule_files: [\"/source/deploy/prometheus/alerts.yml\"]");
    }
}
