package org.duijie.demand.attachments.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.duijie.demand.attachments.AttachmentsConfig;
import org.duijie.demand.attachments.FileType;
import org.duijie.demand.attachments.SampleFiles;
import org.junit.jupiter.api.Test;

class FileTextTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final FileText fileText = new FileText(config());

    @Test
    void theEndOfTheServiceSaysNothingOfTheFileThatIsReadThen() throws Exception {
        Set<ProcessHandle> before = children();
        try (ExecutorService readers = Executors.newSingleThreadExecutor()) {
            Future<String> reading =
                    readers.submit(() -> fileText.textOf(FileType.PDF, SampleFiles.pdfOfNestedDrawings()));
            await().atMost(Duration.ofSeconds(30)).until(() -> !before.containsAll(children()));

            fileText.stop();

            assertThat(reading)
                    .failsWithin(AT_ONCE)
                    .withThrowableOfType(ExecutionException.class)
                    .withCauseInstanceOf(CancellationException.class);
        }
        assertThatThrownBy(() -> fileText.textOf(FileType.PDF, SampleFiles.pdfOfNestedDrawings()))
                .isInstanceOf(CancellationException.class);
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    /** As the service has it. */
    private static AttachmentsConfig config() {
        try {
            return new SmallRyeConfigBuilder()
                    .addDiscoveredConverters()
                    .withSources(new PropertiesConfigSource(Path.of("src/main/resources/application.properties")
                            .toUri()
                            .toURL()))
                    .withMapping(AttachmentsConfig.class)
                    .withMappingIgnore("**")
                    .build()
                    .getConfigMapping(AttachmentsConfig.class);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
